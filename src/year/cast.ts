import type { Language } from '../platform/words/language.ts';
import { addressOf, PEOPLE_MOST } from './addresses.ts';
import type { Dice } from './dice.ts';
import { GIVEN, SURNAMES, TOWNS } from './names.ts';

/** What somebody is there for in the year. */
export type Role = 'steward' | 'founder' | 'experienced' | 'novice' | 'host' | 'participant';

/** Somebody invented. */
export interface Played {
  number: number;
  name: string;
  email: string;
  role: Role;
  /** Which part of the country, from 0; and where about in it. */
  part: number;
  outcode: string;
  language: Language;
  /** How often in a hundred they do what they were asked: some vanish. */
  keen: number;
  /** Their id in the database, once they are in it. */
  id: string | undefined;
  isSteward: boolean;
}

export interface Cast {
  all: readonly Played[];
  of(role: Role): readonly Played[];
  numbered(number: number): Played;
  /** Everybody of one part of the country who may come to a training. */
  near(part: number): readonly Played[];
}

/** So many people to one facilitator, and to one group that asks. */
const PEOPLE_A_FACILITATOR = 40;
const PEOPLE_A_HOST = 25;
const FOUNDERS = 5;
const FACILITATORS_LEAST = 9;
const HOSTS_LEAST = 4;
const FACILITATORS_A_PART = 12;
/** The part of the country where some speak Welsh. */
const WALES = 2;

const rolesFor = (people: number): Role[] => {
  const facilitators = Math.max(FACILITATORS_LEAST, Math.round(people / PEOPLE_A_FACILITATOR));
  const experienced = Math.round((facilitators - FOUNDERS) * 0.4);
  const hosts = Math.max(HOSTS_LEAST, Math.round(people / PEOPLE_A_HOST));
  const first: Role[] = [
    'steward',
    ...Array<Role>(FOUNDERS).fill('founder'),
    ...Array<Role>(experienced).fill('experienced'),
    ...Array<Role>(facilitators - FOUNDERS - experienced).fill('novice'),
    ...Array<Role>(hosts).fill('host'),
  ];
  return [...first, ...Array<Role>(Math.max(0, people - first.length)).fill('participant')];
};

const invent = (dice: Dice, number: number, role: Role, parts: number): Played => {
  const part = number % parts;
  return {
    number,
    name: `${dice.oneOf(GIVEN)} ${dice.oneOf(SURNAMES)}`,
    email: addressOf(number),
    role,
    part,
    outcode: dice.oneOf(TOWNS[part] ?? TOWNS[0]),
    language: part === WALES && dice.chance(25) ? 'cy' : 'en',
    keen: dice.whole(55, 98),
    id: undefined,
    isSteward: role === 'steward',
  };
};

/** Invents so many people, some of them facilitators and some who speak for groups. */
export const castOf = (dice: Dice, people: number): Cast => {
  const roles = rolesFor(Math.min(people, PEOPLE_MOST));
  const facilitators = roles.filter((role) => ['founder', 'experienced', 'novice'].includes(role)).length;
  const parts = Math.min(TOWNS.length, Math.max(1, Math.round(facilitators / FACILITATORS_A_PART)));
  const all = roles.map((role, at) => invent(dice, at + 1, role, parts));
  const byRole = Map.groupBy(all, ({ role }) => role);
  const comers = Map.groupBy(
    all.filter(({ role }) => role === 'participant' || role === 'novice'),
    ({ part }) => part,
  );
  return {
    all,
    of: (role) => byRole.get(role) ?? [],
    numbered: (number) => {
      const found = all[number - 1];
      if (!found) throw new RangeError(`Nobody has the number ${number}.`);
      return found;
    },
    near: (part) => comers.get(part) ?? [],
  };
};
