import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aDatabase } from '../db/testing.ts';
import { open } from './open.ts';

const db = await aDatabase();
const act = { actor: { id: randomUUID() }, db, now: new Date('2026-11-24T19:00:00Z') };
const Look = z.object({ actorId: z.uuid(), facts: z.unknown() });
const looks = () => db.all(Look)`select actor_id, facts from happening where name = 'platform.sealed-opened'`;

describe('opening a sealed field', () => {
  it('writes down who opened which, and why, in the same transaction', async () => {
    const opening = { field: 'person.email_sealed', of: randomUUID(), why: 'sign-in' };
    const sealed = db.sealer.seal(opening.field, 'rosa@branch.test');
    const text = await db.transaction((tx) => open(tx, act, opening, sealed));
    expect(text).toBe('rosa@branch.test');
    expect(await looks()).toEqual([{ actorId: act.actor.id, facts: opening }]);
  });

  it('gives nothing when it cannot be written down', async () => {
    const opening = { field: 'person.email_sealed', of: randomUUID(), why: 'sign-in' };
    const sealed = db.sealer.seal(opening.field, 'rosa@branch.test');
    const before = (await looks()).length;
    const nobody = { ...act, actor: { id: 'not an id' } };
    await expect(db.transaction((tx) => open(tx, nobody, opening, sealed))).rejects.toThrow();
    expect(await looks()).toHaveLength(before);
  });
});
