import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { theCommand } from '../../identity/index.ts';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { importKit } from '../imports/import-kit.ts';
import { kitNamed } from '../kits/store.ts';
import { suggestChange } from '../proposals/propose.ts';
import { type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { newestOf, type Revision } from '../revisions/store.ts';
import { onDay } from './a-proposal.testing.ts';
import { answerMeeting } from './meet.ts';
import { choicesIn, readMeeting } from './read-meeting.ts';
import { reviewProposal } from './review.ts';

const STEPS = 4;

const kitText = (slug: string): string => `---
format: fundi-kit/1
id: ${slug}
title: A kit
summary: What it is.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 4, max: 20}
setting: [community]
outcomes: [ask a neighbour]
credits: [{name: The school, role: author}]
---
${Array.from(
  { length: STEPS },
  (_, at) => `
:::step[Step ${at}]{#step-${at} minutes=10 method=pairs${at === 0 ? ' hinge' : ''}}
The first sentence of ${at}. Another sentence stands here.

A second paragraph of ${at}.
:::
`,
).join('')}`;

/** What somebody does to a kit they once opened: puts a word of their own somewhere, adds a step, moves one, changes minutes. */
interface Doing {
  /** How many revisions ago they opened it. */
  staleBy: number;
  step: number;
  what: 'word at the end of a sentence' | 'word in the second paragraph' | 'new step' | 'move' | 'minutes';
}

const doing: fc.Arbitrary<Doing> = fc.record({
  staleBy: fc.nat(3),
  step: fc.nat(STEPS - 1),
  what: fc.constantFrom('word at the end of a sentence', 'word in the second paragraph', 'new step', 'move', 'minutes'),
});

/** The text with it done; `word` is nobody else's. */
const done = (text: string, { step, what }: Doing, word: string): string => {
  const blocks = text.split(/(?=\n:{3,}step\[)/);
  const at = blocks.findIndex((block) => block.includes(`{#step-${step} `));
  const block = blocks[at];
  if (block === undefined) return text;
  const put = (changed: string) => blocks.toSpliced(at, 1, changed).join('');
  if (what === 'word at the end of a sentence')
    return put(block.replace(/(The first sentence of \d[^.]*)\./, `$1 ${word}.`));
  if (what === 'word in the second paragraph')
    return put(block.replace(/(A second paragraph of \d[^.]*)\./, `$1 ${word}.`));
  if (what === 'minutes') return put(block.replace(/minutes=\d+/, `minutes=${11 + (Number(word.slice(1)) % 90)}`));
  if (what === 'new step')
    return put(`\n:::step[${word}]{#${word} minutes=5 method=pairs}\n${word} is said here.\n:::\n${block}`);
  return [...blocks.toSpliced(at, 1), block].join('');
};

describe('any sequence of changes suggested on older and newer versions, approved and, where they meet, answered with both', async () => {
  const db = await aDatabase();
  const groups = [await aGroup(db), await aGroup(db, { name: 'Leeds' })];
  const author = await aPerson(db);
  const [one, two] = [
    await aPerson(db, { reviewer: true, groups: groups.slice(0, 1) }),
    await aPerson(db, { reviewer: true, groups: groups.slice(1) }),
  ];
  let kits = 0;

  const merge = async (id: ProposalId, day: number): Promise<boolean> => {
    for (const { actor } of [one, two])
      if (!(await proposalSeenBy(db, actor, id)).mergedAt)
        await reviewProposal({ actor, db, now: onDay(day) }, id, { verdict: 'approve', reasons: 'Yes.', ran: true });
    const act = { actor: one.actor, db, now: onDay(day) };
    if ((await proposalSeenBy(db, one.actor, id)).mergedAt) return true;
    const { meetings } = await readMeeting(act, id);
    const answers = meetings.map(({ number, canBeBoth }) => [`c${number}`, [canBeBoth ? 'both' : 'theirs']]);
    await answerMeeting(act, id, choicesIn(meetings, Object.fromEntries(answers)).choices);
    for (const { actor } of [one, two])
      if (!(await proposalSeenBy(db, actor, id)).mergedAt)
        await reviewProposal({ actor, db, now: onDay(day) }, id, { verdict: 'approve', reasons: 'Still.', ran: true });
    return (await proposalSeenBy(db, one.actor, id)).mergedAt !== null;
  };

  it('keeps every step’s id unique and loses no accepted word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 2, maxLength: 8 }), async (doings) => {
        kits += 1;
        const slug = `kit-${kits}`;
        const bundle = {
          file: 'kit.md',
          folder: slug,
          source: Buffer.from(kitText(slug)),
          media: new Map(),
          origin: undefined,
        };
        await importKit({ actor: theCommand, db, now: onDay(0) }, bundle);
        const { id: kitId } = await kitNamed(db, slug);
        const line: Revision[] = [await newestOf(db, kitId)];
        const accepted: string[] = [];
        for (const [at, what] of doings.entries()) {
          const word = `w${kits}0${at}`;
          const opened = line.at(-1 - Math.min(what.staleBy, line.length - 1));
          if (!opened) throw new Error('There is no revision.');
          const before = Buffer.from(opened.source).toString();
          const source = done(before, what, word);
          const proposed = await suggestChange({ actor: author.actor, db, now: onDay(at) }, slug, {
            base: opened.commitId,
            source: Buffer.from(source),
            words: undefined,
            why: `Because of ${word}.`,
            credit: undefined,
            email: undefined,
            origin: 'form',
            language: 'en',
          });
          if (!proposed.ok) {
            expect(proposed.key).toBe('nothingChanged');
            continue;
          }
          expect(await merge(proposed.id, at)).toBe(true);
          line.push(await newestOf(db, kitId));
          if (source.includes(word)) accepted.push(word);
          const { kit, problems } = parseKit(Buffer.from(line.at(-1)?.source ?? []).toString());
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          const ids = kit ? stepsOf(kit).map(({ id }) => id) : [];
          expect(new Set(ids).size).toBe(ids.length);
          for (let step = 0; step < STEPS; step += 1) expect(ids).toContain(`step-${step}`);
          const text = Buffer.from(line.at(-1)?.source ?? []).toString();
          for (const wanted of accepted) expect(text).toContain(wanted);
        }
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});
