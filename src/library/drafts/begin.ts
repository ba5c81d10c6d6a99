import { randomUUID } from 'node:crypto';
import { type Actor, isPerson } from '../../identity/index.ts';
import { FORMAT, type Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { Invalid, permit } from '../../platform/errors.ts';
import { withCreditsOf } from '../adaptations/front.ts';
import { kitNamed } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, picturesOf } from '../revisions/store.ts';
import type { DraftPicture } from './open-draft.ts';
import {
  addDraft,
  addDraftPicture,
  type DraftId,
  DraftId as Id,
  LEFT_OVER_FIELD,
  openDrafts,
  PICTURE_FIELD,
  TEXT_FIELD,
  TITLE_FIELD,
} from './store.ts';

/** Drafts that one person may have open: plenty for people, too few to fill a disk with. */
const DRAFTS_MAX = 30;

/** What a draft begins with. */
export interface Beginning {
  kit: Kit;
  pictures: readonly DraftPicture[];
  /** What a file held that we did not understand, a line each. */
  leftOver: readonly string[];
}

/** A kit with nothing in it yet: three dots where its author will write. */
const blank = (title: string, language: string): string => `---
format: ${FORMAT}
title: ${JSON.stringify(title)}
summary: "…"
language: ${JSON.stringify(language)}
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 4, max: 20}
setting: [community, workplace]
outcomes: ["…"]
credits: [{name: someone, role: author}]
---

:::step[…]{#opening minutes=10 method=go-round}
…
:::
`;

/** A kit from nothing but its title. */
export const emptyKit = (title: string, language: string): Kit => {
  const { kit } = parseKit(blank(title, language));
  if (!kit) throw new Error('An empty kit cannot be read.');
  return kit;
};

const save = async (tx: Tx, { now }: Act<Actor>, authorId: string, beginning: Beginning): Promise<DraftId> => {
  const id = randomUUID();
  // A copy: the driver's rows and the schema of a row want bytes of their own.
  const sealed = (field: string, text: string) => new Uint8Array(tx.sealer.seal(field, text));
  const { kit, pictures, leftOver } = beginning;
  await addDraft(tx, {
    id,
    authorId,
    titleSealed: sealed(TITLE_FIELD, kit.front.title),
    textSealed: sealed(TEXT_FIELD, printKit(kit)),
    leftOverSealed: leftOver.length > 0 ? sealed(LEFT_OVER_FIELD, leftOver.join('\n')) : null,
    now,
  });
  for (const { bytes, name, type, widthPx, heightPx } of pictures) {
    const bytesSealed = sealed(PICTURE_FIELD, Buffer.from(bytes).toString('base64'));
    await addDraftPicture(tx, id, { name, type, widthPx, heightPx, bytesSealed });
  }
  return Id.parse(id);
};

/** Begins a draft that only its author sees. Errors: NotFound when nobody is signed in, Invalid past thirty open drafts. */
export const beginDraft = (act: Act<Actor>, beginning: Beginning): Promise<DraftId> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    if ((await openDrafts(tx, act.actor.id)) >= DRAFTS_MAX)
      throw new Invalid('You have thirty drafts open. Propose or throw away one of them first.');
    return save(tx, act, act.actor.id, beginning);
  });

/** Begins a draft from a kit of the library, whose credits and licence it keeps. Errors: NotFound. */
export const beginFromKit = (act: Act<Actor>, slug: string, title: string): Promise<DraftId> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const newest = await newestOf(tx, (await kitNamed(tx, slug)).id);
    const from = kitIn({ revisionId: newest.id, source: newest.source });
    const kit = { ...from, front: { ...from.front, id: undefined, title, translationOf: undefined } };
    const pictures = await picturesOf(tx, newest.id);
    return save(tx, act, act.actor.id, { kit: withCreditsOf(kit, from, paths.kit(slug)), pictures, leftOver: [] });
  });
