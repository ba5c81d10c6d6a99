import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { hideContribution } from '../hiding/hide.ts';
import { aProposal } from '../reviews/a-proposal.testing.ts';
import { RESOURCES } from './resources.ts';
import { Fault, KitLine, listOf, OneEvidence, ProposalLine } from './schemas.ts';

const house = await aHouse();
const KIT = 'six-points';
const author = await aPerson(house.db, { publicName: 'Marcia' });
const json = async (path: string): Promise<unknown> => (await house.get(path)).json();
const proposals = async (): Promise<string[]> =>
  listOf(ProposalLine)
    .parse(await json(paths.apiProposals))
    .items.map(({ id }) => id);

describe('what programs are told', () => {
  it('is every published kit, each with its page', async () => {
    const { items, next } = listOf(KitLine).parse(await json(paths.apiKits));
    expect(next).toBe(null);
    expect(items.length).toBeGreaterThan(10);
    expect(items.find(({ kit }) => kit === KIT)).toMatchObject({ minutes: 90, page: `${house.origin}/library/${KIT}` });
  });

  it('is what happened, once somebody told', async () => {
    const told = async () => OneEvidence.parse(await json(paths.apiEvidence(KIT)));
    expect((await told()).runs).toBe(0);
    const { code } = z.object({ edition: z.object({ code: z.string() }) }).parse(await json(paths.apiKit(KIT))).edition;
    await house.post(paths.ran(code), { when: '2026-11-24', people: '12', 'step.redesign-it': 'short' });
    expect(await told()).toMatchObject({ runs: 1, steps: [{ step: 'redesign-it', short: 1, minutes: null }] });
  });

  it('is every open suggestion; not one that waits for its letter, nor one that a steward hid', async () => {
    const change = ['minutes=8 shortest=5', 'minutes=9 shortest=5'] as const;
    const open = await aProposal(house.db, { by: author.actor, change });
    const held = await aProposal(house.db, { change: ['minutes=8', 'minutes=12'], email: 'somebody@example.org' });
    expect(await proposals()).toEqual([open.id]);
    expect((await house.get(paths.apiProposal(held.id))).status).toBe(404);
    const steward = await aPerson(house.db, { steward: true });
    const act = { actor: steward.actor, db: house.db, now: house.now() };
    await hideContribution(act, { thing: 'proposal', id: open.id }, { reason: 'It names somebody.' });
    expect(await json(`${paths.apiProposals}?after=2030-01-01T00:00:00.000Z`)).toMatchObject({ items: [] });
    expect((await house.get(`${paths.apiProposal(open.id)}?again`)).status).toBe(404);
  });

  it('says what can’t be understood, and what is not there, as JSON too', async () => {
    const wrong = await house.get(`${paths.apiProposals}?after=yesterday`);
    expect([wrong.status, Fault.parse(await wrong.json()).error.message]).toEqual([
      422,
      expect.stringContaining('next'),
    ]);
    const nowhere = await house.get('/api/v1/people');
    expect([nowhere.status, Fault.parse(await nowhere.json()).error.message]).toEqual([404, 'There is nothing here.']);
  });

  it('may be read by any page anywhere, and is not sent twice', async () => {
    const answer = await house.get(paths.apiKits);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const etag = answer.headers.get('etag') ?? '';
    expect((await house.get(paths.apiKits, { 'if-none-match': etag })).status).toBe(304);
  });

  it('is described, each address of it', async () => {
    const described = z
      .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.unknown()) })
      .parse(await json(paths.apiDescription));
    const routes = house.routes
      .filter((route) => route.startsWith('GET /api/v1/') && !route.endsWith('*'))
      .map((route) => route.slice(4).replace(/:(\w+)/g, '{$1}'));
    expect(Object.keys(described.paths).sort()).toEqual(routes.sort());
    expect(routes).toHaveLength(RESOURCES.length);
  });
});

describe('the feed of the library', () => {
  it('has each edition, the newest first', async () => {
    const feed = await (await house.get(paths.libraryFeed)).text();
    expect(feed).toContain('<title>New editions of kits</title>');
    expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(10);
    expect(await (await house.get(paths.library)).text()).toContain('type="application/atom+xml" href="/library.atom"');
  });
});
