import type { ComponentChildren } from 'preact';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { Difference as DifferenceFound, FieldDifference, PartDifference } from '../difference.ts';
import type { Line } from '../difference-lines.ts';
import { words } from '../difference-words.ts';
import type { Moved } from '../minutes-shift.ts';

/** How a kit's own words are marked up. */
interface Tongue {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Steps shown between where one stood and stands. */
const PASSED_MAX = 4;

const own = <Value,>(from: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(from, key) ? from[key] : undefined;

/** A short value in the reader's words; what a version leaves out is said as what it then means. */
const useSaid = (): ((field: string, value: string | undefined) => string) => {
  const t = useWords(words);
  const names = useWords(ui);
  const unsaid: Record<string, string> = {
    shortest: t.asLong,
    keep: t.keep.must,
    hinge: t.no,
    screen: t.screen.none,
    per: t.per.person,
  };
  const tables: Record<string, Record<string, string>> = {
    method: names.methods,
    keep: t.keep,
    screen: t.screen,
    per: t.per,
    level: names.levels,
    setting: names.settings,
  };
  return (field, value) => {
    if (value === undefined) return own(unsaid, field) ?? t.none;
    if (field === 'hinge') return t.yes;
    if ((field === 'minutes' || field === 'shortest') && /^\d+$/.test(value)) return t.minutes(Number(value));
    return own(own(tables, field) ?? {}, value) ?? value;
  };
};

const LineShown = ({ line, tongue }: { line: Line; tongue: Tongue }) => {
  const t = useWords(words);
  if ('skipped' in line) return <p class="small soft skipped">{t.skipped(line.skipped)}</p>;
  return (
    <p class="edit" {...tongue}>
      {line.words.map(({ kind, text }, at) => {
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        const inner = text.trimEnd();
        // What took its place stands apart from what was struck; the space behind words is not marked.
        const isReplaced = kind === 'removed' && line.words[at + 1]?.kind === 'added';
        return (
          <>
            {inner && <Mark key={at}>{inner}</Mark>}
            {isReplaced ? ' ' : text.slice(inner.length)}
          </>
        );
      })}
    </p>
  );
};

const Field = ({ change, tongue, bare }: { change: FieldDifference; tongue: Tongue; bare: boolean }) => {
  const t = useWords(words);
  const said = useSaid();
  const name = own(t.fields, change.field) ?? change.field;
  if (change.as === 'value')
    return (
      <p class="edit">
        <span class="soft">{name}:</span> <del>{said(change.field, change.before)}</del>{' '}
        <ins>{said(change.field, change.after)}</ins>
      </p>
    );
  return (
    <div class="edit-field">
      {!bare && <p class="kind">{name}</p>}
      {change.asWritten && <p class="small soft">{t.asWritten}</p>}
      {change.lines.map((line, at) => (
        <LineShown key={at} line={line} tongue={tongue} />
      ))}
    </div>
  );
};

const MovedSteps = ({ moved, number, tongue }: { moved: Moved; number: number | undefined; tongue: Tongue }) => {
  const t = useWords(words);
  const { way, step, passed } = moved;
  const left = passed.length - PASSED_MAX;
  const stood = (
    <li class="was" key="was">
      <span>{way === 'earlier' ? '↑' : '↓'}</span>
      <span>{t.stoodHere(number ?? 0)}</span>
      <span />
    </li>
  );
  const stands = (
    <li class="now" key="now">
      <span>{step.number ?? '+'}</span>
      <span {...tongue}>{step.title}</span>
      <span>{t.minutes(step.minutes)}</span>
    </li>
  );
  return (
    <ul class="moved">
      {way === 'earlier' ? stands : stood}
      {passed.slice(0, left > 1 ? PASSED_MAX : undefined).map((one) => (
        <li key={one.id}>
          <span>{one.number ?? '+'}</span>
          <span {...tongue}>{one.title}</span>
          <span>{t.minutes(one.minutes)}</span>
        </li>
      ))}
      {left > 1 && (
        <li>
          <span>…</span>
          <span>{t.passes(left)}</span>
          <span />
        </li>
      )}
      {way === 'earlier' ? stood : stands}
    </ul>
  );
};

/** What a part is called; the stretch that holds the notes begins with the mark of one. */
const useTitle = (): ((part: PartDifference) => string) => {
  const t = useWords(words);
  return ({ title, number }) => {
    if (title.startsWith('[^')) return t.sources;
    return number === undefined ? title : `${number}. ${title}`;
  };
};

/** Without the heading that the part is called by already. */
const below = (field: FieldDifference, { kind, title }: PartDifference): FieldDifference => {
  const [first, ...rest] = field.as === 'text' ? field.lines : [];
  if (kind !== 'background' || field.as !== 'text' || !first || !('words' in first)) return field;
  const isHeading = first.words.every((one) => one.kind === 'same' && one.text === title);
  return isHeading ? { ...field, lines: rest } : field;
};

/** Of what is new or gone, the facts that go without saying are left out. */
const fieldsShown = ({ change, fields }: PartDifference): FieldDifference[] =>
  change === 'added' || change === 'removed'
    ? fields.filter(({ field }) => field !== 'title' && field !== 'id')
    : fields;

const Part = ({ part, tongue, children }: { part: PartDifference; tongue: Tongue; children: ComponentChildren }) => {
  const t = useWords(words);
  const titled = useTitle();
  const { kind, change, isMoved, within, moved, number } = part;
  const what = change === 'changed' && isMoved ? t.changedAndMoved : t.change[change];
  const fields = fieldsShown(part);
  const isAlone = fields.length === 1 && fields[0]?.field === 'text';
  return (
    <article class="change">
      <h3>
        <span class="kind">{[what, t.kinds[kind], within && t.within(within.title)].filter(Boolean).join(' · ')}</span>
        <br />
        <span {...tongue}>{titled(part)}</span>
      </h3>
      {moved && <MovedSteps moved={moved} number={number} tongue={tongue} />}
      {isMoved && !moved && <p>{within ? t.movedInto(within.title) : t.movedTop}</p>}
      {change === 'moved' && <p>{t.noWords}</p>}
      {fields.map((field, at) => (
        <Field key={at} change={below(field, part)} tongue={tongue} bare={isAlone} />
      ))}
      {children}
    </article>
  );
};

export interface DifferenceProps {
  difference: DifferenceFound;
  /** The kit's language and its direction. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What stands under a part: what people said of it, a link to talk about it. */
  under?: (part: PartDifference) => ComponentChildren;
}

/** What became of a kit, part by part, as a person edits a text: struck words keep their place, new ones are marked. */
export const Difference = ({ difference, language, direction, under }: DifferenceProps) => {
  const t = useWords(words);
  const { front, parts } = difference;
  const tongue: Tongue = { lang: language, dir: direction };
  if (front.length + parts.length === 0) return <p>{t.nothing}</p>;
  return (
    <div class="edits">
      {front.length > 0 && (
        <article class="change">
          <h3>
            <span class="kind">{t.change.changed}</span>
            <br />
            {t.front}
          </h3>
          {front.map((field) => (
            <Field key={field.field} change={field} tongue={tongue} bare={false} />
          ))}
        </article>
      )}
      {parts.map((part, at) => (
        <Part key={at} part={part} tongue={tongue}>
          {under?.(part)}
        </Part>
      ))}
    </div>
  );
};
