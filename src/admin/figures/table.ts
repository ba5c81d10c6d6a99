import { csv } from '../../platform/text/csv.ts';
import { saidDay } from '../../platform/words/dates.ts';
import type { Language } from '../../platform/words/language.ts';
import type { KeptFigures } from './store.ts';
import type { Shown } from './withhold.ts';
import { words } from './words.ts';

/** All the figures as one table: the picture, what it counts, the number, and whether it is rounded or withheld. */
export const figuresTable = (language: Language, { counted, at }: KeptFigures): string => {
  const t = words[language];
  const { people, trainings, facilitators } = counted;
  const row = (picture: string, what: string, count: Shown, isRounded = false) =>
    [picture, what, count, count === null ? t.withheld : isRounded ? t.rounded : ''] as const;
  return csv(
    [t.picture, t.what, t.number, t.remark],
    [
      [t.counted, saidDay(language, at), null, ''],
      row(t.inAll, t.people, people.count, people.isRounded),
      row(t.inAll, t.trainings, trainings.count, trainings.isRounded),
      row(t.inAll, t.places, counted.places),
      row(t.inAll, t.groups, counted.groups),
      row(t.time, t.ledOfHundred, counted.ledOfHundred),
      row(t.time, t.askingToTraining, counted.askingToTrainingDays),
      row(t.time, t.noteToEdition, counted.noteToEditionDays),
      row(t.way, t.facilitators, facilitators.count, facilitators.isRounded),
      ...counted.stages.map(({ stage, count }) => row(t.way, t.stages[stage] ?? stage, count)),
      ...(counted.areas ?? []).flatMap(({ area, ...here }) => [
        row(t.where, `${area ?? t.noArea}, ${t.trainings}`, here.trainings),
        row(t.where, `${area ?? t.noArea}, ${t.people}`, here.people),
      ]),
    ],
  );
};
