import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { slideField } from '../../proposals/editing/fields.ts';
import { Difference } from '../../revisions/views/difference.tsx';
import { questionField } from '../forms.ts';
import type { PieceReading } from '../read.ts';
import { words } from '../words.ts';
import { usePieceName } from './desk.tsx';

interface Pair {
  name: string;
  label: string;
  hint?: string | undefined;
  source: string;
  own: string;
  /** A line, or a text. */
  isLine?: boolean;
}

const rowsFor = (text: string): number =>
  Math.min(24, Math.max(3, Math.ceil(text.length / 60) + text.split('\n').length));

/** One field: the source's words, and beside them where to write one's own. */
const PairShown = ({ pair, reading, sent }: { pair: Pair; reading: PieceReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { name, label, hint, source, own, isLine } = pair;
  const { sourceLanguage, sourceDirection, language, direction, name: tongue } = reading;
  const error = sent?.errors.find(({ field }) => field === name)?.message;
  const typed = sent?.typed[name]?.[0] ?? own;
  const described = [hint && `h-${name}`, error && `e-${name}`].filter(Boolean).join(' ');
  const attributes = {
    id: `f-${name}`,
    name,
    lang: language,
    dir: direction,
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': true }),
  };
  return (
    <div class="pair">
      <div>
        <p class="small soft">
          {label}: {t.source}
        </p>
        <p class="asis" lang={sourceLanguage} dir={sourceDirection}>
          {source}
        </p>
      </div>
      <div class={error ? 'f bad' : 'f'}>
        <label for={`f-${name}`}>
          {label}: {t.yours(tongue)}
        </label>
        {hint && (
          <p class="hint" id={`h-${name}`}>
            {hint}
          </p>
        )}
        {error && (
          <p class="err" id={`e-${name}`}>
            {error}
          </p>
        )}
        {isLine ? (
          <input type="text" {...attributes} value={typed} />
        ) : (
          <textarea {...attributes} rows={rowsFor(source)}>
            {typed}
          </textarea>
        )}
      </div>
    </div>
  );
};

const usePairs = ({ piece: { source, own } }: PieceReading): Pair[] => {
  const t = useWords(words);
  const pairs: Pair[] = [];
  const add = (pair: Pair): void => {
    if (pair.source.trim() !== '') pairs.push(pair);
  };
  add({ name: 'title', label: t.fields.title, source: source.title, own: own?.title ?? '', isLine: true });
  add({ name: 'summary', label: t.fields.summary, source: source.summary ?? '', own: own?.summary ?? '' });
  add({
    name: 'outcomes',
    label: t.fields.outcomes,
    hint: t.asManyHint,
    source: (source.outcomes ?? []).join('\n'),
    own: (own?.outcomes ?? []).join('\n'),
  });
  add({
    name: 'bring',
    label: t.fields.bring,
    hint: t.lineHint,
    source: (source.bring ?? []).join('\n'),
    own: (own?.bring ?? []).join('\n'),
  });
  add({ name: 'body', label: t.fields.body, hint: t.textHint, source: source.body, own: own?.body ?? '' });
  source.questions?.forEach((question, at) => {
    const label = t.question(at + 1);
    add({ name: questionField(at), label, source: question, own: own?.questions?.[at] ?? '', isLine: true });
  });
  source.slides?.forEach((slide, at) => {
    const standing = own?.slides?.[at];
    const label = t.slide(at + 1);
    const title = { name: slideField(at, 'title'), label: `${label}, ${t.slideTitle}`, source: slide.title };
    add({ ...title, own: standing?.title ?? '', isLine: true });
    const body = { name: slideField(at, 'body'), label: `${label}, ${t.slideBody}`, source: slide.body };
    add({ ...body, own: standing?.body ?? '' });
  });
  add({ name: 'notes', label: t.fields.notes, hint: t.textHint, source: source.notes ?? '', own: own?.notes ?? '' });
  return pairs;
};

const Since = ({ reading }: { reading: PieceReading }) => {
  const t = useWords(words);
  const { piece, since, sourceLanguage, sourceDirection } = reading;
  if (piece.state !== 'behind') return null;
  return (
    <section class="part" aria-labelledby="since">
      <h2 id="since">{t.since}</h2>
      {since ? (
        <Difference difference={since} language={sourceLanguage} direction={sourceDirection} />
      ) : (
        <p>{t.sinceUnknown}</p>
      )}
      <p>{t.stillRight}</p>
    </section>
  );
};

const Glossary = ({ terms, language, direction }: Pick<PieceReading, 'terms' | 'language' | 'direction'>) => {
  const t = useWords(words);
  if (terms.length === 0) return null;
  return (
    <section class="part" aria-labelledby="glossary">
      <h2 id="glossary">{t.glossary}</h2>
      <dl class="facts glossary">
        {terms.map(({ term, says, mark, when }) => (
          <div key={term}>
            <dt>
              {term}
              {when && ` (${when})`}
            </dt>
            <dd>
              <span lang={language} dir={direction}>
                {says}
              </span>
              {t.mark[mark] && <span class="soft"> ({t.mark[mark]})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** One piece of a kit, side by side: the source, and the words in the language. */
export const PiecePage = ({ reading, sent }: { reading: PieceReading; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const nameOf = usePieceName();
  const pairs = usePairs(reading);
  const { slug, language, name, piece, from, was, before, after, sourceLanguage, publicName, title: kit } = reading;
  const title = piece.title || nameOf(piece);
  const trail = [
    { href: paths.kit(slug), label: kit },
    { href: paths.translations(slug), label: t.title },
    { href: paths.translation(slug, language), label: name },
  ];
  const to = (key: string) => paths.translatedPiece(slug, language, key);
  return (
    <Page title={`${title}: ${name}`} here={title} place="library" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <p class="over">
            {nameOf(piece)} · {t.state[piece.state]}
            {piece.isUnread && ` · ${t.unread}`}
          </p>
          <h1 lang={sourceLanguage} dir="auto">
            {title}
          </h1>
        </div>
      </div>
      <div class="row formrow">
        <div class="wide flow">
          <Summary sent={sent} />
          <Since reading={reading} />
          <Form action={to(piece.key)} class="translating">
            <input type="hidden" name="from" value={from} />
            <input type="hidden" name="was" value={was} />
            {pairs.map((pair) => (
              <PairShown key={pair.name} pair={pair} reading={reading} sent={sent} />
            ))}
            <Text name="credit" label={t.credit} hint={t.creditHint} value={publicName} sent={sent} width="m" />
            <p class="small soft">{t.saveHint}</p>
            <p class="acts">
              <button type="submit" class="btn">
                {t.save}
              </button>
              {before && <A href={to(before)}>{t.before}</A>}
              {after && <A href={to(after)}>{t.after}</A>}
            </p>
          </Form>
          <Glossary {...reading} />
        </div>
      </div>
    </Page>
  );
};
