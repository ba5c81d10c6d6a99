import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import { paths } from '../../paths.ts';
import { decisions } from '../decisions/store.ts';
import { latestEdition } from '../editions/store.ts';
import { kitNamed } from '../kits/store.ts';
import { proposalsOf } from '../proposals/store.ts';
import { newestText } from '../reviews/a-proposal.testing.ts';
import { aChange } from '../revisions/a-change.testing.ts';
import { newestOf } from '../revisions/store.ts';
import { canBeAdapted } from './policy.ts';

const house = await aHouse();
const { db } = house;
const depot = await aGroup(db, { name: 'The depot' });
const elsewhere = await aGroup(db, { name: 'Elsewhere' });
const contact = await aPerson(db, { publicName: 'Joy', contactOf: [depot] });
const member = await aPerson(db, { publicName: 'Ray', groups: [depot] });
const stranger = await aPerson(db, { groups: [elsewhere], contactOf: [] });
const SOURCE = 'six-points';

const begin = (by: { cookie: string }, fields: Record<string, string> = {}, slug = SOURCE) =>
  house.as(by).post(paths.adaptations(slug), { group: depot, title: 'At the depot', ...fields });
const slugOf = (answer: Response): string => answer.headers.get('location')?.split('/').at(-1) ?? '';
const kitOf = async (slug: string) => {
  const { kit } = parseKit(await newestText(db, slug));
  if (!kit) throw new Error('No kit.');
  return kit;
};

describe('beginning a group’s own version', () => {
  it('makes a kit of its own with everyone credited, once, however often the form is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => begin(member)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(303));
    expect(new Set(answers.map(slugOf))).toEqual(new Set(['at-the-depot']));
    const [source, own] = [await kitOf(SOURCE), await kitOf('at-the-depot')];
    expect(own.front).toMatchObject({ id: 'at-the-depot', title: 'At the depot', licence: source.front.licence });
    expect(own.front.credits).toEqual(source.front.credits);
    expect(own.front.adaptedFrom).toMatchObject({ title: source.front.title, url: paths.kit(SOURCE) });
    expect(own.blocks).toEqual(source.blocks);
    expect((await latestEdition(db, 'at-the-depot')).number).toBe(1);
    expect((await decisions(db, { kind: 'adapted', count: 9 })).map(({ byName }) => byName)).toEqual(['The depot']);
  });

  it('stands beside its source, and says whose it is', async () => {
    await begin(member);
    expect(await (await house.get(paths.adaptations(SOURCE))).text()).toContain('Adapted by The depot');
    expect((await house.get(paths.kit('at-the-depot'))).status).toBe(200);
  });

  it('gives a second version of that name another address', async () => {
    await begin(member);
    expect(slugOf(await begin(member, {}, 'whose-union'))).toBe('at-the-depot-2');
  });

  it('is not there for somebody who is not of the group, and asks a reader to sign in', async () => {
    expect((await begin(stranger)).status).toBe(404);
    const asked = await house.post(paths.adaptations(SOURCE), { group: depot, title: 'Mine' });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, expect.stringContaining(paths.signIn)]);
  });

  it('says that a title is missing, and keeps what was typed', async () => {
    const answer = await begin(member, { title: '' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Say what it shall be called')]);
    const long = `${'very '.repeat(40)}long`;
    expect(await (await begin(member, { title: long })).text()).toContain(long);
  });

  it('takes a hostile title as words', async () => {
    const slug = slugOf(await begin(member, { title: '<script>alert(1)</script> ‮"]{#x}\u0000' }));
    const shown = await (await house.get(paths.kit(slug))).text();
    expect(shown).not.toContain('<script>alert');
    expect((await kitOf(slug)).front.title).toContain('<script>alert(1)</script>');
  });

  it('asks for a licence that lets others change a kit', () => {
    expect(['CC-BY-SA-4.0', 'CC0-1.0', 'CC-BY-ND-4.0', 'none'].map(canBeAdapted)).toEqual([true, true, false, false]);
  });
});

/** A version, and a source that went on: the first three steps take longer, one of them in other words too. */
const aVersionBehind = async (title: string) => {
  const slug = slugOf(await begin(contact, { title }));
  const steps = stepsOf(await kitOf(SOURCE));
  const [one, two, three] = steps.map(
    ({ id, minutes }) => [`{#${id} minutes=${minutes}`, `{#${id} minutes=${minutes + 2}`] as const,
  );
  if (!one || !two || !three) throw new Error('The kit has too few steps.');
  const { commitId: since } = await newestOf(db, (await kitNamed(db, SOURCE)).id);
  const { commitId: until } = await aChange(db, SOURCE, [one, two, three], { reason: 'They all overran in Leeds.' });
  return { slug, since, until, ids: steps.map(({ id }) => id), minutes: steps.map(({ minutes }) => minutes) };
};
const take = (by: { cookie: string }, slug: string, fields: Record<string, string | string[]>) =>
  house.as(by).post(paths.sourceChanges(slug), { act: 'take', ...fields });
const minutesOf = async (slug: string) => stepsOf(await kitOf(slug)).map(({ minutes }) => minutes);

describe('taking over what the source changed', () => {
  it('shows each change with who made it and why', async () => {
    const { slug } = await aVersionBehind('Shown');
    const shown = await (await house.as(contact).get(paths.sourceChanges(slug))).text();
    expect(shown).toContain('3 changes');
    expect(shown).toContain('They all overran in Leeds.');
    expect(shown.match(/name="take"/g)).toHaveLength(3);
    expect(await (await house.get(paths.sourceChanges(slug))).text()).not.toContain('name="take"');
  });

  it('takes those that were ticked, and asks about none of them again', async () => {
    const { slug, since, until, ids, minutes } = await aVersionBehind('Two of three');
    const fields = { since, until, take: [`#${ids[0]}`, `#${ids[2]}`] };
    const looked = await take(contact, slug, { ...fields, act: 'look' });
    expect([looked.status, await looked.text()]).toEqual([200, expect.stringContaining('Take these 2 changes')]);
    const sent = await Promise.all([take(contact, slug, fields), take(contact, slug, fields)]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    const [first = 0, second = 0, third = 0, ...rest] = minutes;
    expect(await minutesOf(slug)).toEqual([first + 2, second, third + 2, ...rest]);
    const after = await (await house.as(contact).get(paths.sourceChanges(slug))).text();
    expect(after).toContain('The source has changed nothing');
    expect(after).toContain('1 change left');
    expect(await db.count`select count(*) from revision where kit_id = (select id from kit where slug = ${slug})`).toBe(
      2,
    );
  });

  it('lets the group think again about what it left', async () => {
    const { slug, since, until, ids, minutes } = await aVersionBehind('Think again');
    await take(contact, slug, { since, until, take: [] });
    const again = await (await house.get(`${paths.sourceChanges(slug)}?since=${since}&until=${until}`)).text();
    expect(again).toContain('3 changes');
    await take(contact, slug, { since, until, take: [`#${ids[1]}`] });
    expect((await minutesOf(slug))[1]).toBe((minutes[1] ?? 0) + 2);
    expect(await (await house.get(paths.sourceChanges(slug))).text()).toContain('2 changes left');
  });

  it('asks what stays where both changed the same, and keeps the answer', async () => {
    const { slug, since, until, ids, minutes } = await aVersionBehind('Both');
    const first = minutes[0] ?? 0;
    await aChange(db, slug, [[`{#${ids[0]} minutes=${first}`, `{#${ids[0]} minutes=${first + 7}`]]);
    const fields = { since, until, take: [`#${ids[0]}`, `#${ids[1]}`] };
    const asked = await take(contact, slug, fields);
    expect([asked.status, await asked.text()]).toEqual([422, expect.stringContaining('Choose what stays here.')]);
    expect((await minutesOf(slug))[1]).toBe(minutes[1]);
    expect((await take(contact, slug, { ...fields, c1: 'ours' })).status).toBe(303);
    expect((await minutesOf(slug)).slice(0, 2)).toEqual([first + 7, (minutes[1] ?? 0) + 2]);
  });

  it('is for those who speak for the group', async () => {
    const { slug, since, until, ids } = await aVersionBehind('Whose');
    const fields = { since, until, take: [`#${ids[0]}`] };
    expect((await take(member, slug, fields)).status).toBe(404);
    expect((await take(stranger, slug, fields)).status).toBe(404);
    expect((await house.get(paths.sourceChanges(SOURCE))).status).toBe(404);
  });

  it('says when the form is from another source', async () => {
    const { slug, until } = await aVersionBehind('Stale');
    expect((await take(contact, slug, { until, take: [] })).status).toBe(422);
    expect((await take(contact, slug, { since: 'a'.repeat(40), until, take: [] })).status).toBe(404);
  });
});

describe('offering one’s own back', () => {
  const offer = (by: { cookie: string }, slug: string, fields: Record<string, string | string[]>) =>
    house.as(by).post(paths.offers(slug), { why: 'Our canteen is loud.', ...fields });

  it('is a suggestion to the source with what was picked alone, once', async () => {
    const { slug, ids, minutes } = await aVersionBehind('Offered');
    const changes = ids
      .slice(0, 2)
      .map((id, at) => [`{#${id} minutes=${minutes[at]}`, `{#${id} minutes=${(minutes[at] ?? 0) + 5}`] as const);
    await aChange(db, slug, changes);
    const page = await (await house.as(member).get(paths.offers(slug))).text();
    expect(page.match(/name="take"/g)).toHaveLength(2);
    const fields = { take: [`#${ids[0]}`], credit: 'Ray' };
    const sent = [await offer(member, slug, fields), await offer(member, slug, fields)];
    expect(sent[0]?.status).toBe(303);
    expect(new Set(sent.map(slugOf)).size).toBe(1);
    const id = slugOf(sent[0] ?? new Response());
    const listed = await proposalsOf(db, SOURCE);
    expect(listed.filter((one) => String(one.id) === id).map(({ credit, why }) => [credit, why])).toEqual([
      ['Ray', 'Our canteen is loud.'],
    ]);
    const proposed = parseKit(await (await house.get(paths.proposedSource(id))).text()).kit;
    expect(
      proposed &&
        stepsOf(proposed)
          .slice(0, 2)
          .map((step) => step.minutes),
    ).toEqual([(minutes[0] ?? 0) + 5, minutes[1]]);
    expect(proposed?.front.id).toBe(SOURCE);
  });

  it('says why it can’t be sent yet, and keeps the words', async () => {
    const { slug, ids, minutes } = await aVersionBehind('Missing');
    await aChange(db, slug, [[`{#${ids[0]} minutes=${minutes[0]}`, `{#${ids[0]} minutes=${(minutes[0] ?? 0) + 5}`]]);
    const answer = await offer(member, slug, { why: 'Loud <b>here</b>.', take: [] });
    const shown = await answer.text();
    expect([answer.status, shown]).toEqual([422, expect.stringContaining('Tick at least one thing')]);
    expect(shown).toContain('Loud &lt;b>here&lt;/b>.');
  });

  it('is not there for somebody who is not of the group', async () => {
    const { slug, ids } = await aVersionBehind('Not yours');
    expect((await offer(stranger, slug, { take: [`#${ids[0]}`] })).status).toBe(404);
    expect((await house.as(stranger).get(paths.offers(slug))).status).toBe(404);
  });
});

describe('deciding about a group’s own version', () => {
  const suggest = async (by: { cookie: string }, slug: string) => {
    const { commitId } = await latestEdition(db, slug);
    const [step] = stepsOf(await kitOf(slug));
    const answer = await house
      .as(by)
      .post(paths.proposals(slug), { base: commitId, step: step?.id ?? '', minutes: '17', why: 'We need it.' });
    return slugOf(answer);
  };
  const approve = (by: { cookie: string }, id: string) =>
    house.as(by).post(paths.reviews(id), { verdict: 'approve', reasons: 'Yes.' });

  it('is for those who speak for the group, and for no reviewer of elsewhere', async () => {
    const slug = slugOf(await begin(member, { title: 'Decided' }));
    const reviewer = await aPerson(db, { reviewer: true });
    const id = await suggest(member, slug);
    expect((await approve(reviewer, id)).status).toBe(404);
    expect((await approve(member, id)).status).toBe(404);
    expect((await approve(contact, id)).status).toBe(303);
    expect((await minutesOf(slug))[0]).toBe(17);
    expect((await house.as(reviewer).post(paths.publication(slug), { notes: 'Longer.' })).status).toBe(404);
    expect((await house.as(contact).post(paths.publication(slug), { notes: 'Longer.' })).status).toBe(303);
    expect((await latestEdition(db, slug)).number).toBe(2);
  });

  it('lets whoever speaks for a group alone decide about her own, and nobody who has another beside her', async () => {
    const slug = slugOf(await begin(contact, { title: 'Alone' }));
    const own = await suggest(contact, slug);
    expect((await approve(contact, own)).status).toBe(303);
    expect((await minutesOf(slug))[0]).toBe(17);
    const pair = await aGroup(db, { name: 'A pair' });
    const [ann, bea] = [await aPerson(db, { contactOf: [pair] }), await aPerson(db, { contactOf: [pair] })];
    const other = slugOf(await begin(ann, { group: pair, title: 'Of two' }));
    const id = await suggest(ann, other);
    expect((await approve(ann, id)).status).toBe(404);
    expect((await approve(bea, id)).status).toBe(303);
    expect((await minutesOf(other))[0]).toBe(17);
  });
});
