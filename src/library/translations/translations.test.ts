import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { compareKits } from '../../kit/compare.ts';
import { wordingOf } from '../../kit/edit.ts';
import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import { paths } from '../../paths.ts';
import { latestEdition } from '../editions/store.ts';
import { newestText } from '../reviews/a-proposal.testing.ts';
import { publishEdition } from '../reviews/publish-kit.ts';
import { aChange } from '../revisions/a-change.testing.ts';
import { translationsBehind } from './behind.store.ts';
import { countsOf, standingIn } from './standing.ts';

const house = await aHouse();
const { db } = house;
const reviewer = await aPerson(db, { reviewer: true });
const [mair, gwen] = [await aPerson(db, { publicName: 'Mair' }), await aPerson(db, { publicName: 'Gwen' })];
const SOURCE = 'why-wont-she-sign';
const WELSH = 'why-wont-she-sign-cy';

const kitOf = async (slug: string): Promise<Kit> => {
  const { kit } = parseKit(await newestText(db, slug));
  if (!kit) throw new Error('No kit.');
  return kit;
};
const countsIn = async (language: string, slug = SOURCE) => countsOf((await standingIn(db, slug, language)).pieces);
const publishNow = (slug: string) =>
  publishEdition({ actor: reviewer.actor, db, now: house.now() }, slug, { notes: 'Better.' });

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
const pieceAt = (language: string, piece: string, slug = SOURCE) => paths.translatedPiece(slug, language, piece);
const pageOf = async (by: { cookie: string }, path: string): Promise<string> => (await house.as(by).get(path)).text();
const save = async (
  by: { cookie: string },
  path: string,
  fields: Record<string, string>,
  from?: string,
): Promise<Response> => {
  const page = from ?? (await pageOf(by, path));
  return house.as(by).post(path, { from: hidden(page, 'from'), was: hidden(page, 'was'), ...fields });
};
const readOut = async (
  by: { cookie: string },
  language: string,
  slug = SOURCE,
  fields: Record<string, string> = {},
) => {
  const page = await pageOf(by, paths.translation(slug, language));
  return house
    .as(by)
    .post(paths.translationReadings(slug, language), { reads: 'yes', read: hidden(page, 'read'), ...fields });
};

const step = async (slug: string, at: number) => {
  const found = stepsOf(await kitOf(slug))[at];
  if (!found) throw new Error('No such step.');
  return found;
};
/** The fields of a step's form, each said in another language. */
const inUrdu = (thing: Parameters<typeof wordingOf>[0]): Record<string, string> => {
  const { title, body, notes = '', slides = [] } = wordingOf(thing);
  const said = (text: string) => (text ? `ہم مل کر بات کرتے ہیں (${text.length})۔` : '');
  return {
    title: said(title),
    body: said(body),
    notes: said(notes),
    ...Object.fromEntries(
      slides.flatMap((slide, at) => [
        [`slide.${at}.title`, said(slide.title)],
        [`slide.${at}.body`, said(slide.body)],
      ]),
    ),
  };
};

describe('a translation that was brought in', () => {
  it('is known, piece by piece, and nothing of it is behind', async () => {
    expect(await countsIn('cy')).toEqual({ done: 27, behind: 0, notBegun: 0, unread: 0 });
    const page = await (await house.get(paths.translations(SOURCE))).text();
    expect(page).toContain('27 done · 0 behind · 0 not begun');
    expect(page).toContain('It awaits a reader');
  });

  it('falls behind in the one step that changed, says what changed in it, and catches up there alone', async () => {
    const third = await step(SOURCE, 2);
    const words = wordingOf(third).body.split(' ').slice(0, 4).join(' ');
    const before = await kitOf(WELSH);
    await aChange(db, SOURCE, [[words, `Stand up. ${words}`]]);
    await publishNow(SOURCE);
    await house.work();
    expect(await countsIn('cy')).toEqual({ done: 26, behind: 1, notBegun: 0, unread: 0 });
    expect(await translationsBehind(db, 10)).toEqual([
      { path: paths.translation(SOURCE, 'cy'), title: before.front.title, language: 'cy', stepsBehind: 1 },
    ]);
    const page = await pageOf(mair, pieceAt('cy', third.id));
    expect(page).toContain('<ins>Stand up.</ins>');
    const own = wordingOf(await step(WELSH, 2));
    const fields = {
      title: own.title,
      body: `Codwch. ${own.body}`,
      notes: own.notes ?? '',
      ...Object.fromEntries(
        (own.slides ?? []).flatMap((slide, at) => [
          [`slide.${at}.title`, slide.title],
          [`slide.${at}.body`, slide.body],
        ]),
      ),
    };
    const sent = await Promise.all([
      save(mair, pieceAt('cy', third.id), fields, page),
      save(mair, pieceAt('cy', third.id), fields, page),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect(await countsIn('cy')).toEqual({ done: 27, behind: 0, notBegun: 0, unread: 1 });
    expect(await kitOf(WELSH)).toEqual(before);
    expect((await readOut(gwen, 'cy', SOURCE, { words: 'Da iawn.', credit: 'Gwen' })).status).toBe(303);
    const after = await kitOf(WELSH);
    const { parts, front } = compareKits(before, after);
    expect(parts.map(({ id }) => id)).toEqual([third.id]);
    expect(front.map(({ field }) => field)).toEqual(['credits', 'translation-of']);
    expect((await latestEdition(db, WELSH)).number).toBe(2);
    expect(await translationsBehind(db, 10)).toEqual([]);
    expect(await (await house.get(paths.translations(SOURCE))).text()).not.toContain('It awaits a reader');
  });

  it('follows its source’s minutes and order by itself, without falling behind', async () => {
    const first = await step(SOURCE, 0);
    await aChange(db, SOURCE, [
      [`{#${first.id} minutes=${first.minutes}`, `{#${first.id} minutes=${first.minutes + 1}`],
    ]);
    await publishNow(SOURCE);
    expect((await countsIn('cy')).behind).toBe(0);
    const text = await (await house.get(paths.translationText(SOURCE, 'cy'))).text();
    expect(text).toContain(`${first.minutes + 1} min`);
  });
});

describe('beginning a translation', () => {
  const begin = (by: { cookie: string }, fields: Record<string, string>) =>
    house.as(by).post(paths.translations(SOURCE), fields);

  it('opens a desk with every piece not begun, once', async () => {
    const sent = await Promise.all([begin(mair, { language: 'pl' }), begin(gwen, { language: 'pl' })]);
    expect(sent.map((answer) => answer.headers.get('location'))).toEqual(
      Array(2).fill(paths.translation(SOURCE, 'pl')),
    );
    expect(await db.count`select count(*) from translation where language = 'pl'`).toBe(1);
    expect((await countsIn('pl')).notBegun).toBe(27);
  });

  it('takes any language by its tag, in its usual spelling', async () => {
    expect((await begin(mair, { language: 'cy', other: 'PT_br' })).headers.get('location')).toBe(
      paths.translation(SOURCE, 'pt-BR'),
    );
  });

  it('says that something is no language, or the kit’s own, and keeps what was typed', async () => {
    const answer = await begin(mair, { other: '<b>Klingon</b>' });
    const shown = await answer.text();
    expect([answer.status, shown]).toEqual([422, expect.stringContaining('We don’t know that language')]);
    expect(shown).toContain('&lt;b>Klingon&lt;/b>');
    expect(await (await begin(mair, { other: 'en-GB' })).text()).toContain('in that language already');
  });

  it('asks a reader to sign in', async () => {
    const answer = await house.post(paths.translations(SOURCE), { language: 'pl' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining(paths.signIn)]);
  });
});

describe('putting a piece into a language', () => {
  const KIT = 'six-points';

  it('touches that piece alone, and the rest stands in the source’s words with a line that says so', async () => {
    const [first, second] = [await step(KIT, 0), await step(KIT, 1)];
    expect((await save(mair, pieceAt('ur', first.id, KIT), inUrdu(first))).status).toBe(303);
    expect(await countsIn('ur', KIT)).toMatchObject({ done: 1, behind: 0, unread: 1 });
    const text = await (await house.get(paths.translationText(KIT, 'ur'))).text();
    expect(text).toContain('ہم مل کر بات کرتے ہیں');
    expect(text).toMatch(/<div class="body flow" lang="ur" dir="rtl">/);
    expect(text).toContain(second.title);
    expect(text).toContain('ابھی ترجمہ نہیں ہوا');
    const page = await pageOf(mair, pieceAt('ur', first.id, KIT));
    expect(page).toMatch(/<textarea id="f-body" name="body" lang="ur" dir="rtl"/);
    expect(page).toMatch(/class="asis" lang="en-GB" dir="ltr"/);
  });

  it('says which words are missing, and keeps the others', async () => {
    const first = await step(KIT, 0);
    const answer = await save(mair, pieceAt('ur', first.id, KIT), {
      ...inUrdu(first),
      body: '',
      notes: 'نوٹ <script>x</script>',
    });
    const shown = await answer.text();
    expect([answer.status, shown]).toEqual([422, expect.stringContaining('The source says something here')]);
    expect(shown).toContain('نوٹ &lt;script>x&lt;/script>');
  });

  it('tells two who write at once of each other, and loses neither’s words', async () => {
    const second = await step(KIT, 1);
    const path = pieceAt('ur', second.id, KIT);
    const page = await pageOf(mair, path);
    await save(gwen, path, inUrdu(second));
    const clash = await save(mair, path, { ...inUrdu(second), title: 'میرا عنوان' }, page);
    const shown = await clash.text();
    expect([clash.status, shown]).toEqual([422, expect.stringContaining('Somebody else has written here meanwhile')]);
    expect(shown).toContain('میرا عنوان');
    expect((await save(mair, path, { ...inUrdu(second), title: 'میرا عنوان' }, shown)).status).toBe(303);
  });

  it('is not there for a piece that the kit has not, and asks a reader to sign in', async () => {
    expect((await house.as(mair).get(pieceAt('ur', 'gone', KIT))).status).toBe(404);
    expect((await house.as(mair).post(pieceAt('ur', 'gone', KIT), { body: 'x' })).status).toBe(404);
    expect((await house.get(pieceAt('ur', (await step(KIT, 0)).id, KIT))).status).toBe(303);
  });

  it('takes hostile words as words: no directive, no markup', async () => {
    const third = await step(KIT, 2);
    const body =
      '::::step[Evil]{#evil minutes=1 method=pairs}\n<img src=x onerror=alert(1)>\n::::\n\n[x](javascript:alert(1))';
    const answer = await save(mair, pieceAt('ur', third.id, KIT), { ...inUrdu(third), body });
    expect([303, 422]).toContain(answer.status);
    const shown = await (await house.get(paths.translationText(KIT, 'ur'))).text();
    expect(shown).not.toContain('<img src=x');
    expect(shown).not.toContain('href="javascript');
    expect((await standingIn(db, KIT, 'ur')).pieces.some(({ key }) => key === 'evil')).toBe(false);
  });
});

describe('reading a translation for others', () => {
  const KIT = 'whose-union';

  it('makes it a kit of its own, once, with the gaps said, and names who translated and who read', async () => {
    const first = await step(KIT, 0);
    await save(mair, pieceAt('ur', first.id, KIT), { ...inUrdu(first), credit: 'Mair' });
    const sent = await Promise.all([
      readOut(gwen, 'ur', KIT, { credit: 'Gwen' }),
      readOut(gwen, 'ur', KIT, { credit: 'Gwen' }),
    ]);
    expect(sent.map(({ status }) => status)).toContain(303);
    const made = await kitOf('whose-union-ur');
    expect(made.front).toMatchObject({
      id: 'whose-union-ur',
      language: 'ur',
      translationOf: { kit: KIT, revision: (await latestEdition(db, KIT)).commitId },
    });
    expect(made.front.credits.slice(-2)).toEqual([
      { name: 'Mair', role: 'translator' },
      { name: 'Gwen', role: 'reviewer' },
    ]);
    expect((await latestEdition(db, 'whose-union-ur')).number).toBe(1);
    const page = await house.get(paths.kit('whose-union-ur'));
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('ابھی ترجمہ نہیں ہوا')]);
    expect((await house.get(paths.kitFile('whose-union-ur', 'pdf'))).status).toBe(200);
    expect((await countsIn('ur', KIT)).done).toBe(1);
  });

  it('keeps what was read before when more is put in', async () => {
    const second = await step(KIT, 1);
    const before = await kitOf('whose-union-ur');
    await save(mair, pieceAt('ur', second.id, KIT), inUrdu(second));
    expect((await readOut(gwen, 'ur', KIT)).status).toBe(303);
    expect(compareKits(before, await kitOf('whose-union-ur')).parts.map(({ id }) => id)).toEqual([second.id]);
    expect(await countsIn('ur', KIT)).toMatchObject({ done: 2, unread: 0 });
  });

  it('is not there for whoever wrote it', async () => {
    const third = await step(KIT, 2);
    await save(mair, pieceAt('ur', third.id, KIT), inUrdu(third));
    expect((await readOut(mair, 'ur', KIT)).status).toBe(404);
  });

  it('says that the tick is missing, and that other words stand there by now', async () => {
    const page = await pageOf(gwen, paths.translation(KIT, 'ur'));
    const post = (fields: Record<string, string>) =>
      house
        .as(gwen)
        .post(paths.translationReadings(KIT, 'ur'), { read: hidden(page, 'read'), words: 'Gut <b>', ...fields });
    const unticked = await post({});
    const shown = await unticked.text();
    expect([unticked.status, shown]).toEqual([422, expect.stringContaining('Tick that you read the language')]);
    expect(shown).toContain('Gut &lt;b>');
    const third = await step(KIT, 2);
    await save(mair, pieceAt('ur', third.id, KIT), { ...inUrdu(third), title: 'نیا' });
    expect((await post({ reads: 'yes' })).status).toBe(422);
  });
});

describe('the glossary', () => {
  it('shows the terms of this piece and no others', async () => {
    const first = await step(SOURCE, 0);
    const page = await pageOf(mair, pieceAt('cy', first.id));
    expect(page).toContain('Words we have settled on');
    expect(page).not.toContain('llinell biced');
    expect(await pageOf(mair, pieceAt('pl', first.id))).not.toContain('Words we have settled on');
  });
});
