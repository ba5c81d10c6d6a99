import { type Actor, writeTo } from '../../identity/index.ts';
import { type ContributionRef, HIDEABLE, hide } from '../../library/index.ts';
import { hideWritten, type WrittenRef, writtenIn } from '../../network/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { ReportAnswered, ReportClosed } from './events.ts';
import { answerLetter } from './letters.ts';
import { maySeeReports, missingForAnswer } from './policy.ts';
import { addPromise } from './promises.store.ts';
import { DAYS, daysAfter } from './report.ts';
import { addEntry, type Report, type ReportId, reportToChange } from './store.ts';

/** What of the library a report is about, if a steward can hide it. */
export const contributionIn = ({ thing, thingId }: Report): ContributionRef | undefined => {
  const hideable = HIDEABLE.find((one) => one === thing);
  return hideable && thingId ? { thing: hideable, id: thingId } : undefined;
};

/** What of the network a report is about. */
export const networkIn = ({ thing, thingId }: Report): WrittenRef | undefined => writtenIn(thing, thingId);

/** A steward shows again what of the network a report is about, with a reason for the report's log. Twice is once. Errors: NotFound. */
export const showReported = (act: Act<Actor>, id: ReportId, { reason }: { reason: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(maySeeReports(act.actor));
    const written = networkIn(await reportToChange(tx, act.actor, id));
    permit(written !== undefined);
    if (await hideWritten(tx, act, written, { reason, shows: true }))
      await addEntry(tx, act, id, { what: 'shown-again', words: reason });
  });

/**
 * A steward hides what a report is about, with a reason for the ledger; it stands in the report's log too. Twice is once.
 * Errors: NotFound (no steward, or nothing that can be hidden), NotYet when it is in a kit: that is taken down.
 */
export const hideReported = (act: Act<Actor>, id: ReportId, { reason }: { reason: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(maySeeReports(act.actor));
    const report = await reportToChange(tx, act.actor, id);
    const written = networkIn(report);
    const ref = contributionIn(report);
    permit(written !== undefined || ref !== undefined);
    const isHidden = written
      ? await hideWritten(tx, act, written, { reason, shows: false })
      : ref && (await hide(tx, act, ref, { reason }));
    if (isHidden) await addEntry(tx, act, id, { what: 'hidden', words: reason });
  });

/** A steward answers whoever reported; who, when and what stands in the log. Errors: NotFound, NotYet when no address wants an answer. */
export const answerReport = (act: Act<Actor>, id: ReportId, { words }: { words: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(maySeeReports(act.actor));
    const report = await reportToChange(tx, act.actor, id);
    requireNone([...missingForAnswer(report), ...(report.closedAt ? ['closed'] : [])]);
    const { reporterId, number, wrong } = report;
    permit(reporterId !== null);
    await addEntry(tx, act, id, { what: 'answered', words });
    await writeTo(tx, act, reporterId, {
      purpose: 'safety',
      rank: 'word',
      letter: (language) => answerLetter(language, { number, words, isAboutData: wrong === 'about-data' }),
    });
    await tell(tx, act, ReportAnswered, { reportId: id });
  });

/** A steward closes a report, with what was found, for the log; a year later its words go. Twice is once. Errors: NotFound. */
export const closeReport = (act: Act<Actor>, id: ReportId, { found }: { found: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(maySeeReports(act.actor));
    const report = await reportToChange(tx, act.actor, id);
    if (report.closedAt) return;
    await addEntry(tx, act, id, { what: 'closed', words: found });
    await addPromise(tx, id, 'forget', daysAfter(act.now, DAYS.forget));
    await tell(tx, act, ReportClosed, { reportId: id });
  });
