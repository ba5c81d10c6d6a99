import { aPerson } from '../../src/identity/a-person.testing.ts';
import { kitNamed } from '../../src/library/kits/store.ts';
import { aProposal } from '../../src/library/reviews/a-proposal.testing.ts';
import { newestOf } from '../../src/library/revisions/store.ts';
import { paths } from '../../src/paths.ts';
import { aSession } from '../../src/sessions/trainings/a-session.testing.ts';
import type { Furnished } from './addresses.ts';
import type { TestHouse } from './house.ts';
import { whatIsThere } from './there.ts';

/** Tells of a run of an edition or plan, every step done; gives the address of the thanks. */
export const tellOfRun = async (
  house: TestHouse,
  code: string,
  fields: Record<string, string> = {},
): Promise<string> => {
  const answer = await house.post(paths.ran(code), { when: '2026-11-24', people: '12', ...fields });
  const thanks = answer.headers.get('location');
  if (answer.status !== 303 || !thanks)
    throw new Error(`${answer.status} when telling of a run: ${await answer.text()}`);
  return thanks;
};

/** Keeps a kit as a plan of an hour; gives its short code. */
export const keepPlanOf = async (house: TestHouse, slug: string): Promise<string> => {
  const planner = await (await house.get(`${paths.plan(slug)}?fit=60`)).text();
  const [, plan] = /name="p" value="([^"]+)"/.exec(planner) ?? [];
  const answer = await house.post(paths.keptPlans(slug), { p: plan ?? '', act: 'keep' });
  const code = answer.headers.get('location')?.split('/').at(-1);
  if (answer.status !== 303 || !code) throw new Error(`${answer.status} when keeping a plan.`);
  return code;
};

/** A steward opens an election of reviewers; gives its id. */
const openElectionIn = async (house: TestHouse): Promise<string> => {
  const answer = await house.as(await aPerson(house.db, { steward: true })).post(paths.elections, { seats: '3' });
  const id = answer.headers.get('location')?.split('/').at(-1);
  if (answer.status !== 303 || !id) throw new Error(`${answer.status} when opening an election.`);
  return id;
};

/** Somebody suggests that the first step of a kit be longer; gives its id. */
const suggestIn = async (house: TestHouse, slug: string): Promise<string> => {
  const { source } = await newestOf(house.db, (await kitNamed(house.db, slug)).id);
  const [was = '', step = '', minutes = ''] =
    /\{#([a-z0-9-]+) minutes=(\d+)/.exec(Buffer.from(source).toString()) ?? [];
  const change = [was, `{#${step} minutes=${Number(minutes) + 5}`] as const;
  const author = await aPerson(house.db);
  return (await aProposal(house.db, { slug, by: author.actor, change, why: 'It ran over in a cold hall.' })).id;
};

/** Somebody tells what they tried, for all to read; gives its id. */
const tellStoryIn = async (house: TestHouse): Promise<string> => {
  const told = {
    tried: 'We asked our landlord together.',
    happened: 'The repairs came.',
    technique: 'power-map',
    audience: 'public',
  };
  const answer = await house
    .as(await aPerson(house.db))
    .post(paths.stories, { ...told, sector: 'housing', area: 'LE4' });
  const id = answer.headers.get('location')?.split('/').at(-1);
  if (answer.status !== 303 || !id) throw new Error(`${answer.status} when telling of a try.`);
  return id;
};

/** A training that anybody may join, in a week; gives its id. */
const planSessionIn = async (house: TestHouse, slug: string): Promise<string> => {
  const startsAt = new Date(house.now().getTime() + 7 * 24 * 60 * 60 * 1000);
  const endsAt = new Date(startsAt.getTime() + 2 * 60 * 60 * 1000);
  return aSession(house.db, await aPerson(house.db), { slug, startsAt, endsAt, now: house.now() });
};

/** What is there once people have been: a plan kept, runs told, one of them to be taken back, a change suggested. */
export const furnished = async (house: TestHouse): Promise<Furnished> => {
  const { kits } = await whatIsThere(house.db);
  const [first] = kits;
  if (!first) throw new Error('There are no kits.');
  await keepPlanOf(house, first.slug);
  const thanks = await tellOfRun(house, first.code);
  const elections = [await openElectionIn(house)];
  const sessions = [await planSessionIn(house, first.slug)];
  const stories = [await tellStoryIn(house)];
  const proposals = [await suggestIn(house, first.slug)];
  const token = new URL(thanks, house.origin).searchParams.get('run') ?? '';
  return {
    ...(await whatIsThere(house.db)),
    proposals,
    sessions,
    stories,
    elections,
    thanks: [thanks],
    withdrawals: [token],
  };
};
