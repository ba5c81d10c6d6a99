import { makeSteward } from '../identity/roof.ts';
import { nameFirstFacilitators, sayYesToFirst } from '../pathway/founding/name-first.ts';
import { nameOneself } from './oneself.ts';
import type { PlayedLetter } from './post.ts';
import { offer } from './walking.ts';
import { by, byAnyone, byCommand, signIn, type Year } from './year.ts';

/** The school opens: its steward names the first five facilitators. */
export const openSchool = async (year: Year): Promise<void> => {
  const [steward] = year.cast.of('steward');
  if (!steward) return;
  await makeSteward(byCommand(year), { email: steward.email, language: 'en', reason: 'the played year' });
  await signIn(year, steward);
  await nameOneself(year, steward);
  const emails = year.cast.of('founder').map(({ email }) => email);
  await nameFirstFacilitators(by(year, steward), { emails, language: 'en' });
};

/** One of the first five says yes, and how they would lead. */
export const sayYesAsFirst = async (year: Year, { to, token = '' }: PlayedLetter): Promise<void> => {
  await sayYesToFirst(byAnyone(year), token, { language: to.language });
  await signIn(year, to);
  await nameOneself(year, to);
  await offer(year, to);
};
