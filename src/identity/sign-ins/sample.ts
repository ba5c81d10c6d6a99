import type { Act } from '../../platform/act.ts';
import type { Db } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { type Door, letIn } from './enter.ts';

/** Somebody invented, as whom a visitor of a sample may look round. */
export interface SamplePerson {
  /** A short name for addresses. */
  who: string;
  personId: string;
  /** Who they are, in a line. */
  says: Record<Language, string>;
}

/** Given by whoever put invented people into the house. */
export interface Sample {
  people: readonly SamplePerson[];
  /** Whether there is nobody else: beside real people nobody is let in without their letter. */
  isAlone(db: Db): Promise<boolean>;
}

/** Whom a visitor may choose from; none once there are real people. */
export const sampleShown = async (
  db: Db,
  sample: Sample | undefined,
  language: Language,
): Promise<{ who: string; says: string }[]> =>
  sample && (await sample.isAlone(db)) ? sample.people.map(({ who, says }) => ({ who, says: says[language] })) : [];

/** Signs a visitor in as somebody invented. Resolves to the sign-in's secret. Errors: NotFound; also once there are real people. */
export const signInAs = async (act: Act<Actor>, sample: Sample, who: string, door: Door): Promise<string> => {
  const person = sample.people.find((one) => one.who === who);
  permit(person !== undefined && (await sample.isAlone(act.db)));
  return act.db.transaction((tx) => letIn(tx, act, person.personId, door));
};
