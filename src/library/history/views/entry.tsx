import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Change, Entry } from '../store.ts';
import { words } from '../words.ts';

/** Parts named in a line; the rest is counted. */
const NAMED_MAX = 6;

const ORDER = ['added', 'changed', 'moved', 'removed'] as const;

/** What a state is called: its edition, else its day. */
export const useStateName = (): ((entry: Entry) => string) => {
  const t = useWords(words);
  const language = useLanguage();
  return ({ edition, authoredAt }) => (edition === null ? t.state(saidDay(language, authoredAt)) : t.edition(edition));
};

/** What a state is called within a sentence. */
export const useStateInSentence = (): ((entry: Entry) => string) => {
  const t = useWords(words);
  const language = useLanguage();
  return ({ edition, authoredAt }) =>
    edition === null ? t.theState(saidDay(language, authoredAt)) : t.theEdition(edition);
};

/** Characters of a reason that make a heading. */
const HEADING_MAX = 120;

const linesOf = (reason: string): string[] => reason.split(/\n+/).filter((line) => line.trim() !== '');

/** The first line of a reason, when it is short enough to be a heading, and the rest. */
export const headed = (reason: string): { heading: string | undefined; rest: string } => {
  const [first, ...rest] = linesOf(reason);
  if (first === undefined || first.length > HEADING_MAX) return { heading: undefined, rest: reason };
  return { heading: first, rest: rest.join('\n') };
};

/** Why it was changed, every line of it. */
export const Reason = ({ reason }: { reason: string }) => (
  <>
    {linesOf(reason).map((line, at) => (
      <p key={at} dir="auto">
        {line}
      </p>
    ))}
  </>
);

/** Who and when. */
export const Whose = ({ entry }: { entry: Entry }) => {
  const t = useWords(words);
  const { edition, cameWith } = entry;
  const said = edition !== null ? t.edition(edition) : cameWith !== null ? t.cameWith(cameWith) : t.notYet;
  const language = useLanguage();
  return (
    <p class="small soft">
      <bdi>{entry.author}</bdi>,{' '}
      <time dateTime={entry.authoredAt.toISOString()}>{saidDay(language, entry.authoredAt)}</time>
      {` · ${said}`}
    </p>
  );
};

const Named = ({ change, language }: { change: Change; language: string }) => {
  const t = useWords(words);
  const kind = Object.hasOwn(t.kinds, change.kind) ? t.kinds[change.kind] : change.kind;
  if (change.title.startsWith('[^')) return <>{t.sources}</>;
  if (!change.title) return <>{kind}</>;
  return (
    <>
      {kind}{' '}
      <span lang={language} dir="auto">
        {change.number === null ? `“${change.title}”` : `${change.number}, “${change.title}”`}
      </span>
    </>
  );
};

/** What a revision changed, in a line for each way of changing. */
export const Changes = ({ entry, language }: { entry: Entry; language: string }) => {
  const t = useWords(words);
  const { changes, minutesBefore, minutes, parentId } = entry;
  if (!changes || minutes === null) return null;
  if (!parentId) return <p class="small">{`${t.began} ${t.minutes(minutes)}.`}</p>;
  return (
    <ul class="list small">
      {ORDER.flatMap((how) => {
        const these = changes.filter((change) => change.how === how);
        if (these.length === 0) return [];
        const more = these.length - NAMED_MAX;
        return [
          <li key={how}>
            {t.how[how]}:{' '}
            {these.slice(0, NAMED_MAX).map((change, at) => (
              <>
                {at > 0 && '; '}
                <Named change={change} language={language} />
              </>
            ))}
            {more > 0 && `; ${t.andMore(more)}`}
          </li>,
        ];
      })}
      {changes.length === 0 && <li>{t.onlyMarks}</li>}
      <li>{t.fromTo(minutesBefore ?? 0, minutes)}</li>
    </ul>
  );
};

/** Where it was talked about and decided. */
export const Decided = ({ entry }: { entry: Entry }) => {
  const t = useWords(words);
  return entry.proposalId === null ? null : <A href={paths.proposal(entry.proposalId)}>{t.decided}</A>;
};
