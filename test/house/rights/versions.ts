import { randomUUID } from 'node:crypto';
import { aGroup } from '../../../src/identity/a-person.testing.ts';
import { adaptKit } from '../../../src/library/adaptations/adapt.ts';
import { kitNamed } from '../../../src/library/kits/store.ts';
import { FRONT } from '../../../src/library/proposals/editing/fields.ts';
import { newestOf } from '../../../src/library/revisions/store.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const SOURCE = 'six-points';

/** A group for which the owner speaks. */
const ownGroup = async ({ db, owner, house }: Cast): Promise<string> => {
  const id = await aGroup(db, { name: `The depot ${randomUUID()}` });
  await db.run`
    insert into membership (group_id, person_id, is_contact, added_at, agreed_at)
    values (${id}, ${owner.id}, true, ${house.now()}, ${house.now()})`;
  return id;
};

/** The version of a kit that the owner's group made. */
const ownVersion = async (cast: Cast): Promise<string> => {
  const group = await ownGroup(cast);
  const actor = { ...cast.owner.actor, groupIds: [group] };
  const made = await adaptKit({ actor, db: cast.db, now: cast.house.now() }, SOURCE, { group, title: randomUUID() });
  if (!made.ok) throw new Error(made.key);
  return made.slug;
};

const newest = async ({ db }: Cast): Promise<string> => (await newestOf(db, (await kitNamed(db, SOURCE)).id)).commitId;

/** Groups' own versions, translations, and what people follow. */
export const versions: Rights = {
  'GET /library/:kit/adaptations': everyone(200, () => ({ path: paths.adaptations(SOURCE) })),
  'POST /library/:kit/adaptations': right([303, 303, 404, 404, 404], async (cast) => ({
    path: paths.adaptations(SOURCE),
    fields: { group: await ownGroup(cast), title: randomUUID() },
  })),
  'GET /library/:kit/source-changes': everyone(200, async (cast) => ({
    path: paths.sourceChanges(await ownVersion(cast)),
  })),
  'POST /library/:kit/source-changes': right([303, 303, 404, 404, 404], async (cast) => ({
    path: paths.sourceChanges(await ownVersion(cast)),
    fields: { since: await newest(cast), until: await newest(cast), act: 'take' },
  })),
  'GET /library/:kit/offers': right([303, 200, 404, 404, 404], async (cast) => ({
    path: paths.offers(await ownVersion(cast)),
  })),
  // Nothing differs yet: what is not taken is said, and only to whoever may offer.
  'POST /library/:kit/offers': right([303, 422, 404, 404, 404], async (cast) => ({
    path: paths.offers(await ownVersion(cast)),
    fields: { take: '#gone', why: 'It is loud.' },
  })),
  'GET /library/:kit/translations': everyone(200, () => ({ path: paths.translations(SOURCE) })),
  'GET /library/:kit/translations/new': right([303, 200, 200, 200, 200], () => ({
    path: paths.newTranslation(SOURCE),
  })),
  'POST /library/:kit/translations': right([303, 303, 303, 303, 303], () => ({
    path: paths.translations(SOURCE),
    fields: { language: 'pl' },
  })),
  'GET /library/:kit/translations/:language': everyone(200, () => ({ path: paths.translation(SOURCE, 'pl') })),
  'GET /library/:kit/translations/:language/text': everyone(200, () => ({
    path: paths.translationText(SOURCE, 'pl'),
  })),
  // Nothing waits to be read: that is said to whoever signed in, and could read it.
  'POST /library/:kit/translations/:language/readings': right([303, 422, 422, 422, 422], () => ({
    path: paths.translationReadings(SOURCE, 'ro'),
    fields: { reads: 'yes', read: 'nothing' },
  })),
  'GET /library/:kit/translations/:language/pieces/:piece': right([303, 200, 200, 200, 200], () => ({
    path: paths.translatedPiece(SOURCE, 'pl', FRONT),
  })),
  'POST /library/:kit/translations/:language/pieces/:piece': right([303, 422, 422, 422, 422], () => ({
    path: paths.translatedPiece(SOURCE, 'pl', FRONT),
    fields: { title: '' },
  })),
  'GET /follows': right([303, 200, 200, 200, 200], () => ({ path: paths.follows })),
  'POST /follows': right([303, 303, 303, 303, 303], () => ({
    path: paths.follows,
    fields: { what: 'kit', which: SOURCE },
  })),
};
