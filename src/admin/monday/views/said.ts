import { saidDay } from '../../../platform/words/dates.ts';
import type { Language } from '../../../platform/words/language.ts';
import { words as reporting } from '../../reports/words.ts';
import { words as hosts } from '../group-words.ts';
import type { Matter } from '../matters.ts';
import { words } from '../words.ts';

/** A matter in words. */
export interface Said {
  /** Of the number beside it. */
  unit: string;
  what: string;
  /** Which one: a title in its own language. */
  which?: { title: string; language: string } | undefined;
  more?: string | undefined;
  act: string;
}

type Of<K extends Matter['kind']> = Extract<Matter, { kind: K }>;

const requestSaid = (language: Language, { group, people, outcode, isNobody, count }: Of<'request'>): Said => {
  const t = words[language];
  const where = outcode === null ? t.online : t.near(outcode);
  const more = t.of(hosts[language][group], people, where);
  return { unit: t.days(count), what: isNobody ? t.nobody : t.noPair, more, act: t.findPair };
};

const reportSaid = (language: Language, { wrong, dueAt, isLate, count }: Of<'report'>): Said => {
  const t = words[language];
  const day = saidDay(language, dueAt);
  const more = `${reporting[language].wrongs[wrong]}. ${isLate ? t.late(day) : t.due(day)}`;
  return { unit: t.days(count), what: t.report, more, act: t.openIt };
};

/** What a line says of a matter, and what its act is called. */
export const saidOf = (language: Language, matter: Matter): Said => {
  const t = words[language];
  const { count } = matter;
  const unit = t.days(count);
  switch (matter.kind) {
    case 'request':
      return requestSaid(language, matter);
    case 'training': {
      const what = matter.leads === 0 ? t.noLead : t.oneLead;
      return { unit: t.daysLeft(count), what, which: matter, act: matter.isAsked ? t.findPair : t.seeTraining };
    }
    case 'unclosed':
      return { unit, what: t.unclosed, which: matter, act: t.seeTraining };
    case 'suggestion': {
      const more = matter.holder === null ? t.liesWithNobody : t.liesWith(matter.holder);
      return { unit, what: t.suggestion, which: matter, more, act: t.readIt };
    }
    case 'silent':
      return { unit, what: t.silent(matter.name ?? t.someone), more: t.silentHow, act: t.seeReviewers };
    case 'report':
      return reportSaid(language, matter);
    case 'appeal':
      return {
        unit,
        what: t.appeal,
        more: matter.dueAt ? t.due(saidDay(language, matter.dueAt)) : undefined,
        act: t.openIt,
      };
    case 'failed':
    case 'waiting':
      return { unit: t.letters(count), what: t[matter.kind], act: t.seeLetters };
    case 'facilitators':
      return { unit: t.people(count), what: t.facilitators, more: t.facilitatorsHow, act: t.nameThem };
    case 'reviewers':
      return { unit: t.people(count), what: t.reviewers, more: t.reviewersHow, act: t.nameThem };
    case 'stewards':
      return { unit: t.people(count), what: t.stewards, more: t.stewardsHow, act: t.seeReports };
  }
};
