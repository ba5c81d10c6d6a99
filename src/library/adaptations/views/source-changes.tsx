import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Meeting } from '../../reviews/read-meeting.ts';
import type { Difference as DifferenceFound } from '../../revisions/difference.ts';
import { Difference } from '../../revisions/views/difference.tsx';
import type { ShownChange, SourceChangesReading } from '../read-source.ts';
import { words } from '../words.ts';
import { Conflicts } from './conflicts.tsx';
import { OneChange } from './one-change.tsx';

/** What taking the ticked changes would do. */
export interface Preview {
  difference: DifferenceFound | undefined;
  meetings: Meeting[];
}

export interface SourceChangesProps {
  reading: SourceChangesReading;
  /** Names of the ticked changes; undefined: none was chosen yet. */
  ticked?: readonly string[];
  preview?: Preview;
  sent?: SentBack | undefined;
}

const By = ({ by, lang }: { by: ShownChange['by']; lang: string }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <ul class="list small">
      {by.map(({ author, reason, at }, nth) => (
        <li key={nth}>
          <span lang={lang} dir="auto">
            {reason}
          </span>{' '}
          <span class="soft">({t.changedBy(author === 'someone' ? t.someone : author, saidDay(language, at))})</span>
        </li>
      ))}
    </ul>
  );
};

const PreviewShown = ({
  preview,
  reading,
  sent,
}: {
  preview: Preview;
  reading: SourceChangesReading;
  sent: SentBack | undefined;
}) => {
  const t = useWords(words);
  const { difference, meetings } = preview;
  const isNothing = difference && difference.front.length + difference.parts.length === 0;
  return (
    <section class="part" aria-label={t.preview}>
      <Conflicts meetings={meetings} sent={sent} lang={reading.language} />
      {difference && (
        <>
          <h2>{t.preview}</h2>
          {isNothing ? <p>{t.previewNothing}</p> : <Difference difference={difference} {...reading} />}
        </>
      )}
    </section>
  );
};

const Changes = ({ reading, ticked, preview, sent }: SourceChangesProps) => {
  const t = useWords(words);
  const { changes, slug, since, until, mayTake, group } = reading;
  if (changes.length === 0) return <p>{t.nothing}</p>;
  const shown = changes.map(({ key, difference, by }, at) => (
    <OneChange
      key={key}
      changeKey={key}
      at={at}
      label={mayTake ? t.wanted : undefined}
      difference={difference}
      tongue={reading}
      isTicked={ticked?.includes(key) ?? false}
    >
      <By by={by} lang={reading.language} />
    </OneChange>
  ));
  if (!mayTake)
    return (
      <>
        {shown}
        <p>{t.contactsOnly(group)}</p>
      </>
    );
  return (
    <Form action={paths.sourceChanges(slug)}>
      <input type="hidden" name="since" value={since} />
      <input type="hidden" name="until" value={until} />
      {shown}
      {preview && <PreviewShown preview={preview} reading={reading} sent={sent} />}
      <p class="small soft">{t.restLeft}</p>
      <p class="acts">
        <button type="submit" class="btn" name="act" value={preview ? 'take' : 'look'}>
          {preview ? t.take(ticked?.length ?? 0) : t.look}
        </button>
        {preview && (
          <button type="submit" class="plainbtn" name="act" value="look">
            {t.look}
          </button>
        )}
      </p>
    </Form>
  );
};

const Left = ({ left, slug }: SourceChangesReading) => {
  const t = useWords(words);
  const language = useLanguage();
  if (left.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="left">
      <h2 id="left">{t.left}</h2>
      <ul class="body list">
        {left.map(({ since, until, count, at }) => (
          <li key={`${since} ${until}`}>
            {t.leftSpan(count, saidDay(language, at))}:{' '}
            <A href={`${paths.sourceChanges(slug)}?since=${since}&until=${until}`}>{t.lookAgain}</A>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What the source of a group's own version changed since: "7 changes: take these four". */
export const SourceChangesPage = (props: SourceChangesProps) => {
  const { reading, sent } = props;
  const t = useWords(words);
  const { slug, title, sourceSlug, sourceTitle, group, changes, isAgain, mayOffer } = reading;
  const trail = [
    { href: paths.library, label: t.library },
    { href: paths.kit(slug), label: title },
  ];
  return (
    <Page title={t.sourceTitle} place="library" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <p class="over">{isAgain ? t.again : t.by(group)}</p>
          <h1>{changes.length === 0 ? t.sourceTitle : t.changes(changes.length)}</h1>
          <p class="lead">{t.sourceLead(group, sourceTitle)}</p>
          <p class="acts">
            <A href={paths.kit(sourceSlug)}>{t.toSource}</A>
            {mayOffer && <A href={paths.offers(slug)}>{t.offerLink}</A>}
          </p>
        </div>
      </div>
      <div class="row">
        <div class="body flow">
          <Summary sent={sent} />
          <Changes {...props} />
        </div>
      </div>
      <Left {...reading} />
    </Page>
  );
};
