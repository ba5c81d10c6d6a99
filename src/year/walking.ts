import { monthsAhead, sayTime, sayTimeByLink } from '../pathway/availability/say.ts';
import { claimElsewhere } from '../pathway/elsewhere/claim.ts';
import { vouchFor } from '../pathway/elsewhere/vouch.ts';
import { beginPathway } from '../pathway/facilitators/begin.ts';
import { keepOffering } from '../pathway/facilitators/keep-offering.ts';
import { stageOf } from '../pathway/index.ts';
import { askToBeWatched } from '../pathway/observing/watch.ts';
import type { Played } from './cast.ts';
import { daysOn } from './clock.ts';
import { nameOneself } from './oneself.ts';
import type { PlayedLetter } from './post.ts';
import { by, byAnyone, signIn, someTime, tried, type Year } from './year.ts';

const REACHES_KM = [20, 30, 50, 50, 80] as const;

/** Says how and when somebody would lead. */
export const offer = async (year: Year, who: Played): Promise<void> => {
  const { dice } = year;
  await keepOffering(by(year, who), {
    outcode: who.outcode,
    reachKm: who.role === 'founder' ? 80 : dice.oneOf(REACHES_KM),
    online: dice.chance(60),
    languages: who.language === 'cy' ? ['cy', 'en'] : ['en'],
    setting: dice.chance(70) ? 'either' : dice.oneOf(['community', 'workplace']),
    limitMonth: who.role === 'founder' ? dice.whole(3, 5) : dice.whole(1, 3),
  });
  for (const month of monthsAhead(year.clock.shows()).slice(0, 2))
    if (dice.chance(who.keen)) await sayTime(by(year, who), { month, answer: dice.chance(75) ? 'yes' : 'maybe' });
};

/** Who vouches for what somebody did elsewhere: mostly two of the first facilitators, else two whom nobody here knows yet. */
const vouchersFor = (year: Year, who: Played): [string, string] => {
  const others = year.dice.chance(60) ? year.cast.of('founder') : year.cast.near(who.part);
  const [one, other] = year.dice.some(
    others.filter(({ number }) => number !== who.number),
    2,
  );
  return [one?.email ?? '', other?.email ?? ''];
};

/** Somebody begins the way; whoever led elsewhere says so. */
const begin = async (year: Year, who: Played): Promise<void> => {
  await signIn(year, who);
  await nameOneself(year, who);
  await beginPathway(by(year, who), { language: who.language });
  await offer(year, who);
  if (who.role !== 'experienced') return;
  const [one, other] = vouchersFor(year, who);
  const claim = {
    name: who.name,
    words: 'I led evenings like these for years in another school.',
    level: 'leading',
  } as const;
  await claimElsewhere(by(year, who), { ...claim, 'email-1': one, 'email-2': other }, who.language);
};

/** When those who are not the first begin: who led elsewhere soon, the others through most of the year. */
export const planWalks = (year: Year): void => {
  const { dice, begins, ends, cast, agenda } = year;
  const days = (+ends - +begins) / 86_400_000;
  const plan = (who: Played, least: number, most: number): void =>
    agenda.add(daysOn(begins, least + dice.next() * (most - least)), () => begin(year, who));
  for (const who of cast.of('experienced')) plan(who, 1, Math.min(45, days / 3));
  for (const who of cast.of('novice')) plan(who, 1, days * 0.7);
};

/** Vouches, unless they vanish. */
export const vouch = async (year: Year, { to, token = '' }: PlayedLetter): Promise<void> => {
  if (!year.dice.chance(to.keen)) return;
  year.agenda.add(someTime(year, year.dice.whole(0, 6)), async () => {
    await tried(year, () => vouchFor(byAnyone(year), token));
  });
};

/** Answers whether they have time in a month; some let it go by. */
export const sayWhetherTime = async (year: Year, { to, token = '' }: PlayedLetter): Promise<void> => {
  if (!year.dice.chance(to.keen)) return;
  const answer = year.dice.oneOf(['yes', 'yes', 'yes', 'maybe', 'rest'] as const);
  await tried(year, () => sayTimeByLink(byAnyone(year), token, answer));
};

/** Takes the next step on the way, when there is one that somebody can ask for. */
export const stepOn = async (year: Year, who: Played): Promise<void> => {
  if (who.id === undefined) return;
  const { stage } = await stageOf(year.db, who.id, year.clock.shows());
  const asks = (stage === 'co-led' && 'leading') || (stage === 'signed-off' && year.dice.chance(20) && 'mentoring');
  if (asks) await tried(year, () => askToBeWatched(by(year, who), { of: asks }));
};
