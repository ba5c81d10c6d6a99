import { type Actor, isPerson } from '../../identity/index.ts';
import { struggleNames, techniqueNames } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { findInNetwork, findStories, STORIES_A_PAGE, storyChoices } from './find.store.ts';
import type { SoughtStories } from './forms.ts';
import { type Keeper, keptBy } from './keeping.ts';
import { type Story, type StoryId, storiesBy, storySeenBy } from './store.ts';
import type { Readers, Telling } from './telling.ts';
import { saidRegion, saidSector } from './where-words.ts';
import { ownWords, wordsFor } from './words-of.ts';

interface Names {
  techniques: ReadonlyMap<string, string>;
  struggles: ReadonlyMap<string, string>;
}

const namesIn = async (db: Tx, language: Language): Promise<Names> => ({
  techniques: await techniqueNames(db, language),
  struggles: await struggleNames(db, language),
});

type Facets = Pick<Telling, 'technique' | 'struggle' | 'sector' | 'region'>;

/** Where, and with what: what stands under a title, each in words. */
const saidFacets = ({ technique, struggle, sector, region }: Facets, names: Names, language: Language): string[] =>
  [
    sector && saidSector(language, sector),
    region && saidRegion(language, region),
    technique && names.techniques.get(technique),
    struggle && names.struggles.get(struggle),
  ].filter((one): one is string => typeof one === 'string' && one !== '');

const queryOf = (sought: SoughtStories, page: number): string =>
  String(
    new URLSearchParams(
      Object.entries({ ...sought, page }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    ),
  );

/** What people tried, as this reader looks for it. */
export const readStories = async ({ db, actor }: Act<Actor>, sought: SoughtStories, language: Language) => {
  const { stories, total } = await findStories(db, sought);
  const names = await namesIn(db, language);
  const page = sought.page ?? 1;
  const choices = await storyChoices(db);
  const network = isPerson(actor) && page === 1 && sought.q === undefined ? await findInNetwork(db, actor, sought) : [];
  return {
    sought,
    total,
    isSignedIn: isPerson(actor),
    stories: stories.map(({ shownAt, id, title, tried, ...facets }) => ({
      id,
      title,
      tried: tried === title ? '' : tried,
      shownAt,
      facets: saidFacets(facets, names, language),
    })),
    network: network.map(({ id, shownAt, ...facets }) => ({
      id,
      shownAt,
      facets: saidFacets(facets, names, language),
    })),
    choices: {
      technique: choices.techniques.map((value) => ({ value, label: names.techniques.get(value) ?? value })),
      struggle: choices.struggles.map((value) => ({ value, label: names.struggles.get(value) ?? value })),
      sector: choices.sectors.map((value) => ({ value, label: saidSector(language, value) })),
      region: choices.regions.map((value) => ({ value, label: saidRegion(language, value) })),
    },
    before: page > 1 ? queryOf(sought, page - 1) : undefined,
    after: total > page * STORIES_A_PAGE ? queryOf(sought, page + 1) : undefined,
  };
};
export type StoriesReading = Awaited<ReturnType<typeof readStories>>;

const shownWords = (telling: Telling, names: Names, language: Language) => ({
  ...telling,
  sector: telling.sector && saidSector(language, telling.sector),
  region: telling.region && saidRegion(language, telling.region),
  technique: telling.technique && {
    id: telling.technique,
    title: names.techniques.get(telling.technique) ?? telling.technique,
  },
  struggle: telling.struggle && {
    id: telling.struggle,
    title: names.struggles.get(telling.struggle) ?? telling.struggle,
  },
});

/** Who can read it as it stands, for its author. */
const readersOf = ({ audience, confirmedAt, hiddenAt, sessionId }: Story): Readers => {
  if (confirmedAt === null) return 'unconfirmed';
  if (audience === null || hiddenAt !== null) return 'nobody';
  return audience === 'table' && sessionId === null ? 'noTable' : audience;
};

const standing = (story: Story) => {
  const { audience, hiddenAt, hiddenReason, madeAt, shownAt } = story;
  return {
    audience,
    readers: readersOf(story),
    hidden: hiddenAt && hiddenReason ? { at: hiddenAt, reason: hiddenReason } : undefined,
    at: shownAt ?? madeAt,
  };
};

/** One report-back, for whoever may see it; of one that is hidden, only that it is, but for its author. Errors: NotFound. */
export const readStory = (act: Act<Actor>, id: StoryId, language: Language) =>
  act.db.transaction(async (tx) => {
    const story = await storySeenBy(tx, act.actor, id);
    const isAuthor = act.actor.id === story.authorId;
    const isShut = story.hiddenAt !== null && !isAuthor;
    const telling = isShut ? undefined : await wordsFor(tx, act, story);
    return {
      id,
      kit: story.kit ? { slug: story.kit, title: story.kitTitle ?? story.kit } : undefined,
      isAuthor,
      ...standing(story),
      told: telling && shownWords(telling, await namesIn(tx, language), language),
    };
  });
export type StoryReading = Awaited<ReturnType<typeof readStory>>;

const listOf = (names: ReadonlyMap<string, string>) => [...names].map(([value, label]) => ({ value, label }));

/** What the form offers to choose from. */
export const readChoices = async (db: Tx, language: Language) => {
  const names = await namesIn(db, language);
  return { techniques: listOf(names.techniques), struggles: listOf(names.struggles) };
};
export type ChoicesReading = Awaited<ReturnType<typeof readChoices>>;

/** One's own, to change. Errors: NotFound (or not theirs), SpentLink. */
export const readOwn = async (act: Act<Actor>, keeper: Keeper, language: Language) => {
  const { authorId, id } = await keptBy(act.db, act, keeper);
  const story = await storySeenBy(act.db, { ...act.actor, id: authorId }, id);
  permit(story.authorId === authorId);
  return { id, ...standing(story), telling: ownWords(act.db, story), choices: await readChoices(act.db, language) };
};
export type OwnReading = Awaited<ReturnType<typeof readOwn>>;

/** All that somebody told. */
export const readOwnList = async (db: Tx, personId: string) =>
  (await storiesBy(db, personId)).map((story) => ({
    id: story.id,
    title: ownWords(db, story).title,
    ...standing(story),
  }));
export type OwnListReading = Awaited<ReturnType<typeof readOwnList>>;
