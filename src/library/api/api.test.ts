import { describe, expect, it } from 'vitest';
import { tellOfRun } from '../../../test/house/furnished.ts';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { hideContribution } from '../hiding/hide.ts';
import { aProposal } from '../reviews/a-proposal.testing.ts';
import { RESOURCES } from './resources.ts';
import { Fault, KitLine, listOf, OneEvidence, OneKit, OneProposal } from './schemas.ts';

const house = await aHouse();
const KIT = 'six-points';
const CHANGE = ['minutes=8 shortest=5', 'minutes=9 shortest=5'] as const;
const author = await aPerson(house.db, { publicName: 'Marcia' });
const open = await aProposal(house.db, { by: author.actor, change: CHANGE, why: 'The Castleford hall was cold.' });
const json = async (path: string): Promise<unknown> => (await house.get(path)).json();
const { code } = OneKit.parse(await json(paths.apiKit(KIT))).edition;

const named = (path: string, names: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/, (_, name: string) => names[name] ?? '');
const everyPath = (names: Record<string, string> = { kit: KIT, code, id: open.id }): string[] =>
  RESOURCES.map(({ path }) => named(path, names));

describe('what programs are told', () => {
  it('is as it is described, each answer', async () => {
    for (const [at, path] of everyPath().entries()) {
      const read = RESOURCES[at]?.answer.safeParse(await json(path));
      expect([path, read?.error?.message]).toEqual([path, undefined]);
    }
  });

  it('is every published kit, each with its page', async () => {
    const { items, next } = listOf(KitLine).parse(await json(paths.apiKits));
    expect(next).toBe(null);
    expect(items.length).toBeGreaterThan(10);
    expect(items.find(({ kit }) => kit === KIT)).toMatchObject({ minutes: 90, page: `${house.origin}/library/${KIT}` });
  });

  it('leads to what is there: the text, the parsed kit, the repository, a suggestion’s page and its text', async () => {
    const kit = OneKit.parse(await json(paths.apiKit(KIT)));
    const suggested = OneProposal.parse(await json(paths.apiProposal(open.id)));
    const refs = `${kit.clone}/info/refs?service=git-upload-pack`;
    for (const link of [kit.page, kit.source, kit.whole, refs, suggested.page, suggested.source])
      expect([link, (await house.get(link.slice(house.origin.length))).status]).toEqual([link, 200]);
  });

  it('is what happened, once somebody told', async () => {
    const told = async () => OneEvidence.parse(await json(paths.apiEvidence(KIT)));
    expect((await told()).runs).toBe(0);
    await tellOfRun(house, code, { 'step.redesign-it': 'short' });
    expect(await told()).toMatchObject({ runs: 1, steps: [{ step: 'redesign-it', short: 1, minutes: null }] });
  });

  it('may be read by any page anywhere, and is not sent twice', async () => {
    for (const path of [paths.apiDescription, ...everyPath()]) {
      const answer = await house.get(path);
      expect([path, answer.headers.get('access-control-allow-origin')]).toEqual([path, '*']);
      const again = await house.get(path, { 'if-none-match': answer.headers.get('etag') ?? '' });
      expect([path, again.status, again.headers.get('access-control-allow-origin')]).toEqual([path, 304, '*']);
    }
    for (const path of [paths.library, paths.decisions, paths.proposal(open.id)])
      expect([path, (await house.get(path)).headers.get('access-control-allow-origin')]).toEqual([path, null]);
  });
});

describe('what programs are not told', () => {
  it('is a draft, what waits for its letter, what a steward hid, a line told after a session, an address', async () => {
    const change = { by: author.actor, change: ['minutes=8', 'minutes=14'] } as const;
    const held = await aProposal(house.db, { change: CHANGE, email: 'held@xyzzy.test', why: 'Xyzzy of Ripon.' });
    const hidden = await aProposal(house.db, { ...change, why: 'Xyzzy of Selby.' });
    const steward = await aPerson(house.db, { steward: true });
    const act = { actor: steward.actor, db: house.db, now: house.now() };
    await hideContribution(act, { thing: 'proposal', id: hidden.id }, { reason: 'It names somebody.' });
    const draft = await house.as(author).post(paths.newKit, { title: 'Xyzzy of Goole', language: 'en-GB' });
    expect(draft.status).toBe(303);
    await tellOfRun(house, code, { words: 'Xyzzy of Whitby.' });
    const all = await Promise.all(everyPath().map(async (path) => (await house.get(`${path}?fresh`)).text()));
    expect(all.join('\n')).not.toMatch(/xyzzy/i);
    expect(all.join('\n')).not.toContain(author.email);
    expect(all.join('\n')).toContain('The Castleford hall was cold.');
    for (const { id } of [held, hidden]) expect((await house.get(paths.apiProposal(id))).status).toBe(404);
    // Nor is their own, or what a steward may see elsewhere, told to those who are signed in.
    expect((await house.as(author).get(paths.apiProposal(hidden.id))).status).toBe(404);
  });
});

describe('a question that can’t be answered', () => {
  const faultAt = async (path: string): Promise<[string, number, string | null]> => {
    const answer = await house.get(path);
    Fault.parse(await answer.json());
    return [path, answer.status, answer.headers.get('access-control-allow-origin')];
  };
  it.each(['no-such-thing', '%00', 'a%00b', '..%2Fx', crypto.randomUUID(), 'x'.repeat(3000)])(
    'is answered as JSON: there is nothing called %s',
    async (name) => {
      const asked = everyPath({ kit: name, code: name, id: name }).filter((path) => path.includes(name));
      expect(asked).toHaveLength(6);
      for (const path of [...asked, `/api/v1/${name}`]) expect(await faultAt(path)).toEqual([path, 404, '*']);
    },
  );
  it.each(['%00', '275760-01-01', '-200000-01-01T00:00:00Z', '1e400', '%F0%9F%8C%B9'])(
    'is answered as JSON: no list goes on after %s',
    async (after) => {
      for (const { path, isList } of RESOURCES) {
        const asked = `${named(path, { kit: KIT, code, id: open.id })}?after=${after}`;
        // A name of letters and figures may be a kit's: the list of kits goes on from where it would be.
        const isName = path === paths.apiKits && /^[a-z0-9-]+$/.test(after);
        if (isList && !isName) expect(await faultAt(asked)).toEqual([asked, 422, '*']);
      }
    },
  );
  it('is answered as JSON when the fault is ours, with an id to ask by', async () => {
    await house.db.run`alter table edition rename to edition_away`;
    expect(await faultAt(paths.apiEditions(KIT))).toEqual([paths.apiEditions(KIT), 500, '*']);
    await house.db.run`alter table edition_away rename to edition`;
    expect(house.faults()).toEqual([expect.stringContaining('a fault')]);
  });
});
