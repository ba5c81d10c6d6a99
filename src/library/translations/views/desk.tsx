import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { DeskReading } from '../read.ts';
import { words } from '../words.ts';

/** What a piece is called where pieces are listed. */
export const usePieceName = (): ((piece: {
  kind: keyof ReturnType<typeof kindsOf>;
  number: number | undefined;
}) => string) => {
  const t = useWords(words);
  return ({ kind, number }) => (number === undefined ? t.kinds[kind] : t.step(number));
};
const kindsOf = () => words.en.kinds;

const Pieces = ({ reading }: { reading: DeskReading }) => {
  const t = useWords(words);
  const nameOf = usePieceName();
  const { slug, language, pieces, sourceLanguage, sourceDirection } = reading;
  return (
    <section class="row hung" aria-labelledby="pieces">
      <h2 id="pieces">{t.pieces}</h2>
      <ul class="body rows pieces">
        {pieces.map((piece) => (
          <li key={piece.key} class={`is-${piece.state}`}>
            <p class="small soft">{nameOf(piece)}</p>
            <h3>
              <A href={paths.translatedPiece(slug, language, piece.key)} lang={sourceLanguage} dir={sourceDirection}>
                {piece.title || (piece.kind === 'background' ? t.sources : nameOf(piece))}
              </A>
            </h3>
            <p class="small">
              {t.state[piece.state]}
              {piece.isUnread && ` · ${t.unread}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Reading = ({ reading, sent }: { reading: DeskReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { slug, language, name, token, mayRead, isSignedIn, counts, publicName, kitSlug } = reading;
  if (!isSignedIn)
    return (
      <p>
        <A href={`${paths.signIn}?to=${encodeURIComponent(paths.translation(slug, language))}`}>{t.signIn}</A>
      </p>
    );
  if (!mayRead) return counts.unread > 0 || kitSlug ? <p>{t.notYours}</p> : null;
  const isTicked = sent?.typed.reads !== undefined;
  const error = sent?.errors.find(({ field }) => field === 'reads')?.message;
  return (
    <Form action={paths.translationReadings(slug, language)}>
      <p>{t.readLead(counts.unread)}</p>
      <input type="hidden" name="read" value={token} />
      {error && <p class="err">{error}</p>}
      <p class="pick">
        <input type="checkbox" name="reads" id="f-reads" value="yes" checked={isTicked} />
        <label for="f-reads">{t.reads(name)}</label>
      </p>
      <LongText name="words" label={t.readWords} hint={t.readWordsHint} sent={sent} rows={2} />
      <Text name="credit" label={t.credit} hint={t.creditHint} value={publicName} sent={sent} width="m" />
      <p class="acts">
        <button type="submit" class="btn">
          {t.readPress}
        </button>
      </p>
    </Form>
  );
};

const Readers = ({ readings }: Pick<DeskReading, 'readings'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (readings.length === 0) return <p>{t.noReader}</p>;
  return (
    <ul class="list">
      {readings.map(({ credit, words: said, at }, nth) => (
        <li key={nth}>
          {t.readBy(credit === 'someone' ? t.someone : credit, saidDay(language, at))}
          {said && (
            <>
              : <span dir="auto">“{said}”</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A kit in a language: how far it is, each piece, and who has read it. */
export const DeskPage = ({ reading, sent }: { reading: DeskReading; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const { slug, title, language, name, counts, next, kitSlug } = reading;
  const trail = [
    { href: paths.kit(slug), label: title },
    { href: paths.translations(slug), label: t.title },
  ];
  return (
    <Page title={t.deskTitle(name, title)} here={name} place="library" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <p class="over">{title}</p>
          <h1>{name}</h1>
          <p class="lead">{[t.done(counts.done), t.behind(counts.behind), t.notBegun(counts.notBegun)].join(' · ')}</p>
          <p>{t.deskLead(name)}</p>
          <p class="acts">
            {next === undefined ? (
              <strong>{t.allDone}</strong>
            ) : (
              <A class="btn" href={paths.translatedPiece(slug, language, next)}>
                {t.next}
              </A>
            )}
            <A href={paths.translationText(slug, language)}>{t.readText}</A>
            {kitSlug && <A href={paths.kit(kitSlug)}>{t.readKit}</A>}
          </p>
        </div>
      </div>
      <section class="row hung formrow" aria-labelledby="reading">
        <h2 id="reading">{t.readTitle}</h2>
        <div class="body flow">
          <Summary sent={sent} />
          <Reading reading={reading} sent={sent} />
          <h3>{t.readers}</h3>
          <Readers {...reading} />
          {reading.isSignedIn && (
            <Form action={paths.follows}>
              <input type="hidden" name="what" value="language" />
              <input type="hidden" name="which" value={language} />
              <p>
                <button type="submit" class="plainbtn">
                  {t.follow(name)}
                </button>{' '}
                <span class="small soft">{t.followHow}</span>
              </p>
            </Form>
          )}
        </div>
      </section>
      <Pieces reading={reading} />
    </Page>
  );
};
