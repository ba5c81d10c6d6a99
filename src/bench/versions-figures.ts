import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { House } from '../house.ts';
import { aPerson } from '../identity/a-person.testing.ts';
import { parseKit } from '../kit/parse.ts';
import { stepsOf } from '../kit/reading.ts';
import { paths } from '../paths.ts';
import type { Db } from '../platform/db/db.ts';
import { type Figure, percentile, timed } from './figures.ts';

const REVISIONS_A_KIT = 20;
const ASKED = 60;

const Kit = z.object({ id: z.uuid(), slug: z.string(), revisionId: z.uuid(), source: z.instanceof(Uint8Array) });
type Kit = z.infer<typeof Kit>;

/** The same kit, a minute longer in one step at a time, as revisions mostly are. */
const nextOf = (text: string, at: number): string => {
  const steps = [...text.matchAll(/minutes=(\d+)/g)];
  const step = steps[at % steps.length];
  if (!step) return text;
  const [whole, minutes] = step;
  return `${text.slice(0, step.index)}minutes=${(Number(minutes) % 40) + 1}${text.slice(step.index + whole.length)}`;
};

/** Twenty revisions more for each kit; resolves to their ids, the first first. */
const addRevisions = async (db: Db, kit: Kit): Promise<string[]> => {
  let [text, parent] = [Buffer.from(kit.source).toString(), kit.revisionId];
  const commits: string[] = [];
  await db.transaction(async (tx) => {
    for (let at = 0; at < REVISIONS_A_KIT; at += 1) {
      text = nextOf(text, at);
      const commitId = createHash('sha1').update(`${parent}\n${text}`).digest('hex');
      commits.push(commitId);
      const when = new Date(Date.UTC(2026, 0, 1 + at));
      const row = await tx.one(z.object({ id: z.uuid() }))`
        insert into revision (kit_id, commit_id, parent_id, source, author, authored_at, reason, imported, added_at)
        values (${kit.id}, ${commitId}, ${parent}, ${Buffer.from(text)}, 'someone', ${when}, 'It ran over.', false, ${when})
        returning id`;
      parent = row.id;
    }
  });
  return commits;
};

/** A change of the minutes of a kit's first step, as the form of the step posts it. */
const minutesOfFirstStep = (kit: Kit | undefined): Record<string, string> => {
  const { kit: read } = parseKit(kit ? Buffer.from(kit.source).toString() : '');
  const [step] = read ? stepsOf(read) : [];
  if (!step) throw new Error('The kit has no step.');
  return { step: step.id, minutes: '41' };
};

const p95 = (name: string, took: readonly number[], aim: number): Figure => ({
  name: `${name}, ms p95 (p50 ${percentile(took, 0.5).toFixed(0)})`,
  figure: percentile(took, 0.95).toFixed(0),
  reference: `${aim} aimed at`,
  ratio: (percentile(took, 0.95) / aim).toFixed(2),
});

/** History, comparison and proposals on every kit's twenty revisions, asked by somebody signed in, so nothing is kept for them. */
export const versionsFigures = async (db: Db, house: House, say: (line: string) => void): Promise<Figure[]> => {
  const kits = await db.all(Kit)`
    select kit.id, slug, revision.id as revision_id, source from kit join revision on revision.kit_id = kit.id
    where slug like 'bench-%' order by slug`;
  const commits = new Map<string, string[]>();
  for (const [at, kit] of kits.entries()) {
    commits.set(kit.slug, await addRevisions(db, kit));
    if (at % 250 === 249) say(`${(at + 1) * REVISIONS_A_KIT} revisions.`);
  }
  await db.run`analyze`;
  // What the clock has to do about a thousand new kits is done first: it is nobody's waiting.
  await house.work();
  const reader = await aPerson(db, { reviewer: true });
  const get = async (path: string): Promise<void> => {
    const answer = await house.fetch(new Request(`http://localhost${path}`, { headers: { cookie: reader.cookie } }));
    if (answer.status !== 200) throw new Error(`${answer.status} at ${path}`);
    await answer.text();
  };
  const asked = kits.slice(0, ASKED);
  const of = (at: number) => asked[at % asked.length]?.slug ?? '';
  const commitOf = (at: number, which: number) => commits.get(of(at))?.at(which) ?? '';
  const suggest = async (at: number, change: Record<string, string>): Promise<string> => {
    const slug = of(at);
    const fields = new URLSearchParams({ base: commitOf(at, -1), why: 'It ran over.', ...change });
    const headers = { cookie: reader.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const request = new Request(`http://localhost${paths.proposals(slug)}`, { method: 'POST', body: fields, headers });
    const answer = await house.fetch(request);
    if (answer.status !== 303) throw new Error(`${answer.status} when suggesting for ${slug}`);
    return answer.headers.get('location') ?? '';
  };
  const smallest = await timed(ASKED, () => get('/saved'));
  const told = await timed(ASKED, (at) => get(paths.history(of(at))));
  const histories = await timed(ASKED, (at) => get(paths.history(of(at))));
  const comparisons = await timed(ASKED, (at) => get(paths.compare(of(at), commitOf(at, 1), commitOf(at, -2))));
  const proposals: string[] = [];
  // Nobody suggests what they have not read.
  for (const { slug } of asked) await get(paths.edit(slug));
  const saves = await timed(
    ASKED,
    async (at) => void proposals.push(await suggest(at, { words: `It ran over, ${at}.` })),
  );
  const changes = asked.map(minutesOfFirstStep);
  const edits = await timed(ASKED, async (at) => void (await suggest(at, changes[at] ?? {})));
  const pages = await timed(ASKED, (at) => get(proposals[at] ?? ''));
  return [
    {
      name: `telling what a kit's twenty revisions changed, ms p50`,
      figure: percentile(told, 0.5).toFixed(0),
      reference: 'nobody waits: done when an edition comes out',
      ratio: '–',
    },
    p95('history of a kit', histories, 50),
    p95('comparing two states', comparisons, 50),
    p95('saving a suggestion in words', saves, 40),
    p95('saving a suggestion that edits a step', edits, 40),
    p95('page of a suggestion', pages, 50),
    {
      name: 'history of a kit beside the smallest page, ms p50',
      figure: percentile(histories, 0.5).toFixed(1),
      reference: `${percentile(smallest, 0.5).toFixed(1)} the smallest page, signed in`,
      ratio: (percentile(histories, 0.5) / percentile(smallest, 0.5)).toFixed(1),
    },
  ];
};
