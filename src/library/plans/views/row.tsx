import { inkOf } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { usuallyOver } from '../../asks.ts';
import { clockSaid } from '../clock.ts';
import { words } from '../words.ts';
import type { PlannerState, Row } from './planner-state.ts';

/** A small button whose whole meaning is said to those who don't see the row. */
export const Tool = ({ act, label, of, off }: { act: string; label: string; of: string; off?: boolean }) => (
  <button type="submit" class="tool" name="act" value={act} {...(off ? { 'aria-disabled': true } : {})}>
    {label}
    <span class="vh"> {of}</span>
  </button>
);

const Minutes = ({ row, state }: { row: Row; state: PlannerState }) => {
  const t = useWords(words);
  const field = `m.${row.at}`;
  const error = state.sent?.errors.find((one) => one.field === field);
  const value = state.sent?.typed[field]?.[0] ?? String(row.item.minutes);
  return (
    <div class={error ? 'mins-field bad' : 'mins-field'}>
      {error && (
        <p class="err" id={`e-${field}`}>
          {t.errors[error.key]}
        </p>
      )}
      <label class="vh" for={`f-${field}`}>
        {t.minutesFor(row.number, row.written.title)}
      </label>
      <input
        id={`f-${field}`}
        name={field}
        type="number"
        inputMode="numeric"
        min={1}
        max={240}
        value={value}
        {...(error ? { 'aria-invalid': true, 'aria-describedby': `e-${field}` } : {})}
      />
      <span aria-hidden="true">{t.minutes}</span>
    </div>
  );
};

const Tools = ({ row, last }: { row: Row; last: number }) => {
  const t = useWords(words);
  const of = t.thisStep(row.number, row.written.title);
  const { at, item, clock } = row;
  return (
    <div class="tools">
      {item.lockedAt === undefined ? (
        <>
          <Tool act={`up:${at}`} label={t.up} of={of} off={at === 0} />
          <Tool act={`down:${at}`} label={t.down} of={of} off={at === last} />
          <Tool act={`drop:${at}`} label={t.drop} of={of} />
          <Tool act={`lock:${at}`} label={t.lock} of={`${of}, ${t.lockTo(clock)}`} />
        </>
      ) : (
        <>
          <Tool act={`drop:${at}`} label={t.drop} of={of} />
          <Tool act={`unlock:${at}`} label={t.unlock} of={of} />
        </>
      )}
    </div>
  );
};

const How = ({ row, second, hasStart }: { row: Row; second: string | undefined; hasStart: boolean }) => {
  const t = useWords(words);
  const names = useWords(ui);
  const { item, written, step } = row;
  const said = [
    names.methods[written.method],
    item.of === 'own' && t.own,
    item.of === 'second' && second && t.from(second),
    step && item.minutes !== step.minutes && t.asWritten(step.minutes),
    step && step.shortest < item.minutes && t.shortest(step.shortest),
    item.of === 'main' && written.keep === 'could' && !written.hinge && t.mayGo,
    item.lockedAt !== undefined && t.locked(clockSaid(item.lockedAt, hasStart)),
  ];
  return (
    <p class="how">
      <svg class="sw" aria-hidden="true">
        <rect {...inkOf(written.method)} x="1" y="1" width="26" height="14" />
      </svg>
      <span>{said.filter(Boolean).join(' · ')}</span>
    </p>
  );
};

/** Minutes of waiting for what is locked to a later time. */
export const SpareItem = ({ row, hasStart }: { row: Row; hasStart: boolean }) => {
  const t = useWords(words);
  return (
    <li class="item spare">
      <p class="clock">{clockSaid(row.begins - row.spare, hasStart)}</p>
      <div class="what">
        <h3>
          {row.number - 1}. {t.spare}
        </h3>
        <p class="how">{t.spareFor(row.spare)}</p>
      </div>
    </li>
  );
};

/** One step of the evening: its time, its minutes, and what may be done with it. */
export const RowItem = ({
  row,
  last,
  second,
  language,
  state,
}: {
  row: Row;
  last: number;
  second: string | undefined;
  language: string | undefined;
  state: PlannerState;
}) => {
  const t = useWords(words);
  const names = useWords(ui);
  const { item, written, step } = row;
  const over = step?.told?.minutes && usuallyOver(item.minutes, step.told) ? step.told.minutes : undefined;
  return (
    <li id={row.row} class={item.lockedAt === undefined ? 'item' : 'item locked'} tabIndex={-1}>
      <p class="clock">{row.clock}</p>
      <div class="what">
        <h3 {...(language && item.of !== 'own' ? { lang: language } : {})}>
          {row.number}. {written.title}
        </h3>
        {written.hinge && <p class="hinge">{names.hinge}</p>}
        <How row={row} second={second} hasStart={state.cut.startsAt !== undefined} />
        {item.minutes < written.shortest && <p class="plan-told">{t.tooShort(written.shortest)}</p>}
        {over && <p class="plan-told">{t.runsOver(over.median, over.count)}</p>}
      </div>
      <Minutes row={row} state={state} />
      <Tools row={row} last={last} />
    </li>
  );
};
