import { describe, expect, it } from 'vitest';
import { editorWords } from '../../src/library/proposals/editing/editor-words.ts';
import { errorWords } from '../../src/library/proposals/editing/error-words.ts';
import { words } from '../../src/library/proposals/editing/words.ts';
import { paths } from '../../src/paths.ts';
import { kitThere } from '../house/there.ts';
import { axeFaults, sidewaysFaults } from './axe.ts';
import { aStory, READERS, type Visitor, withJavaScript } from './story.ts';

const KIT = 'who-can-say-yes';
const STEP = 'turn-the-chairman';

/** What Word puts on the clipboard for a heading, two sentences, and a list of two levels. */
const FROM_WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b><span style='color:#C00000;mso-fareast-language:EN-US'>Say:</span></b><span style='mso-fareast-language:EN-US'>&nbsp; turn the chair <i>slowly</i>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Who moves him?<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>His <a href="https://example.org/shareholders">shareholders</a><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><a name="_Toc1"></a>Who moves <span class=SpellE>them</span>?<o:p></o:p></p>
<!--EndFragment--></body></html>`;
const WORD_AS_TEXT = `**Say:** turn the chair *slowly*.

- Who moves him?
  - His [shareholders](https://example.org/shareholders)
- Who moves them?`;

/** The same from LibreOffice Writer. */
const FROM_WRITER = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }</style></head>
<body lang="en-GB" link="#000080" vlink="#800000" dir="ltr"><p style="line-height: 100%; margin-bottom: 0cm"><b>Say:</b> turn the <font color="#c9211e">chair</font> <i>slowly</i>.</p>
<p style="line-height: 100%; margin-bottom: 0cm"><br/>
</p>
<ol><li><p style="line-height: 100%; margin-bottom: 0cm">Who moves him?</p></li><li><p style="line-height: 100%; margin-bottom: 0cm"><span style="font-weight: bold">Who</span> moves them?</p></li></ol></body></html>`;
const WRITER_AS_TEXT = `**Say:** turn the chair *slowly*.

1. Who moves him?
2. **Who** moves them?`;

/** What axe finds, where it can look, and what makes the page too wide. */
const faults = async ({ page, javaScript }: Visitor): Promise<string[]> =>
  javaScript ? [...(await axeFaults(page)), ...(await sidewaysFaults(page))] : [];

const valueIn = ({ page }: Visitor, name: string): Promise<string> =>
  page.locator(`[name="${name}"]`).evaluate((field: HTMLTextAreaElement) => field.value);

/** Goes into a text, once its editor is there. */
const goInto = async ({ page }: Visitor, name: string): Promise<void> => {
  await page.locator(`[id="f-${name}"].ProseMirror`).focus();
  await page.locator(`[id="f-${name}"].ProseMirror-focused`).waitFor();
};

/** Until the page has been drawn again: the editor has then heard where the cursor went. */
const nextFrame = ({ page }: Visitor): Promise<unknown> =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

const paste = ({ page }: Visitor, html: string): Promise<void> =>
  page.locator('.ProseMirror-focused').evaluate((editor, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

/** The pause after which what was typed is kept. */
const pauses = async ({ context, page, read }: Visitor): Promise<void> => {
  await context.clock.fastForward(1_000);
  await page
    .locator('.draft-kept')
    .filter({ hasText: read(editorWords).draft.kept })
    .waitFor();
};

const titles = ({ page }: Visitor): Promise<string[]> =>
  page
    .locator('.edit-card:not([hidden]) [name^="title."]')
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));

describe('a care worker suggests a change', async () => {
  const { house, visitor } = await aStory();
  const kit = await kitThere(house.db, KIT);
  const place = kit.steps.findIndex(({ id }) => id === STEP);
  const step = kit.steps[place];
  const address = `${paths.edit(KIT)}?step=${STEP}`;
  const whole = `${paths.edit(KIT)}?whole=1`;

  it.each(READERS)('picks the step, and finds a form that asks for little, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.edit(KIT));
    await her.page.getByRole('link', { name: `${t.stepNumber(place + 1)}: ${step?.title}` }).click();
    await her.page.getByRole('heading', { level: 1, name: step?.title ?? '' }).waitFor();
    await her.fills(t.words, 'It needs ten more minutes.');
    await her.fills(t.fields.minutes, '30');
    await her.fills(t.why, 'We ran out, twice.');
    await her.presses(t.orStep);
    await her.sees(t.fields.notes);
    const form = await her.page.locator('form.suggestion').evaluate((one: HTMLFormElement) => [...new FormData(one)]);
    const fields = Object.fromEntries(form);
    expect(fields).toMatchObject({ step: STEP, minutes: '30', method: 'exercise', email: '', credit: '' });
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['base', 'body', 'notes', 'title', 'why', 'words']));
    expect(await faults(her)).toEqual([]);
  });

  it.each(READERS)('sends it, mends what is missing, and nothing that she typed is lost, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(address);
    await her.fills(t.fields.minutes, '30');
    await her.fills(t.email, `${reader.language}${reader.width}@care.example`);
    await her.presses(t.send);
    await her.sees(her.read(errorWords).sayWhy);
    expect(await valueIn(her, 'minutes')).toBe('30');
    expect(await faults(her)).toEqual([]);
    await her.fills(t.why, `We ran out, twice. ${reader.who}`);
    await her.presses(t.send);
    await her.page.waitForURL((url) => url.pathname === paths.proposalSent(KIT));
    await her.opens(address);
    expect(await valueIn(her, 'why')).toBe('');
    expect(await valueIn(her, 'minutes')).toBe(String(step?.minutes));
  });

  it.each(READERS)('changes the whole plan, $who', async (reader) => {
    const her = await visitor(reader);
    await her.opens(whole);
    expect((await titles(her)).filter((title) => title !== '')).toEqual(kit.steps.map(({ title }) => title));
    expect(await faults(her)).toEqual([]);
  });

  it.each(withJavaScript)(
    'finds what she typed again after she closed the page, and can begin anew, $who',
    async (reader) => {
      const her = await visitor(reader);
      const [t, e] = [her.read(words), her.read(editorWords)];
      await her.opens(address);
      await her.fills(t.why, 'We ran out, twice.');
      await pauses(her);
      await her.opens(address);
      await her.sees(e.draft.back);
      expect(await valueIn(her, 'why')).toBe('We ran out, twice.');
      await her.presses(e.draft.forget);
      await her.page.locator('.draft-told[hidden]').waitFor({ state: 'attached' });
      expect(await valueIn(her, 'why')).toBe('');
    },
  );

  it('keeps all of it when there is no network, and says so', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.fills(words.en.why, 'We ran out.');
    await her.losesSignal();
    await her.presses(words.en.send);
    await her.sees(editorWords.en.draft.offline);
    await her.hasSignal();
    await her.opens(address);
    await her.sees(editorWords.en.draft.back);
  });

  it('never keeps an e-mail address in the browser', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.fills(words.en.email, 'jean@example.org');
    await her.fills(words.en.why, 'We ran out.');
    await pauses(her);
    const kept = await her.page.evaluate(() => JSON.stringify({ ...window.localStorage }));
    expect(kept).toContain('We ran out.');
    expect(kept).not.toContain('jean@');
  });

  it('is told when she writes about the same in two windows, and neither loses a word', async () => {
    const her = await visitor({ width: 1440, javaScript: true, language: 'en' });
    await her.opens(address);
    const other = await her.context.newPage();
    await other.goto(address);
    await her.fills(words.en.why, 'The first window.');
    await pauses(her);
    await other.getByText(editorWords.en.draft.otherTab).waitFor();
    await other.getByLabel(words.en.why).fill('The second window.');
    await her.context.clock.fastForward(1_000);
    await her.sees(editorWords.en.draft.otherTab);
    const kept = await her.page.evaluate(() => JSON.stringify({ ...window.localStorage }));
    expect([kept.includes('The first window.'), kept.includes('The second window.')]).toEqual([true, true]);
  });

  it('sees how the kit reads now, when it changed since she began', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.fills(words.en.fields.minutes, '30');
    await pauses(her);
    await her.opens(paths.kit(KIT));
    await her.page.evaluate(() => {
      for (const [name, kept] of Object.entries(window.localStorage)) {
        const draft = JSON.parse(kept);
        window.localStorage.setItem(
          name,
          JSON.stringify({ ...draft, base: '0'.repeat(40), fields: { minutes: { now: '30', was: '7' } } }),
        );
      }
    });
    await her.opens(address);
    await her.sees(editorWords.en.draft.stale);
    await her.sees(editorWords.en.draft.newText);
    expect(await valueIn(her, 'minutes')).toBe('30');
    expect(await her.page.locator('.reads-now').textContent()).toContain(String(step?.minutes));
  });
});

describe('a text, as it looks', async () => {
  const { visitor } = await aStory();
  const address = `${paths.edit(KIT)}?step=${STEP}`;

  it('changes in the one place where she types, and shows no mark of Markdown', async () => {
    const her = await visitor({ width: 1440, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.presses(words.en.orStep);
    const before = await valueIn(her, 'notes');
    await goInto(her, 'notes');
    expect(await valueIn(her, 'notes')).toBe(before);
    expect(await her.page.locator('[id="f-notes"]').textContent()).not.toMatch(/\*\*|\[\^/);
    await her.page.locator('[id="f-notes"] > :last-child').click();
    await her.page.keyboard.press('Control+End');
    await nextFrame(her);
    await her.page.keyboard.press('Enter');
    await her.page.keyboard.type('And ');
    const tools = `${editorWords.en.toolbar}: ${words.en.fields.notes}`;
    await her.page.getByRole('toolbar', { name: tools }).getByRole('button', { name: editorWords.en.bold }).click();
    await her.page.keyboard.type('breathe');
    expect(await valueIn(her, 'notes')).toBe(`${before}\n\nAnd **breathe**`);
    expect(await axeFaults(her.page)).toEqual([]);
  });

  it.each([
    ['Word', FROM_WORD, WORD_AS_TEXT],
    ['LibreOffice Writer', FROM_WRITER, WRITER_AS_TEXT],
  ])('takes what is pasted from %s, clean', async (_, html, text) => {
    const her = await visitor({ width: 1440, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.presses(words.en.orStep);
    await goInto(her, 'body');
    await her.page.keyboard.press('Control+a');
    await paste(her, html);
    expect(await valueIn(her, 'body')).toBe(text);
  });

  it('can be seen as it is written down, with what was changed', async () => {
    const her = await visitor({ width: 1440, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.presses(words.en.orStep);
    await goInto(her, 'body');
    await her.page.keyboard.press('Control+a');
    await her.page.keyboard.type('New');
    await her.presses(editorWords.en.asWritten);
    const text = her.page.getByLabel(words.en.fields.body, { exact: true });
    expect(await text.inputValue()).toBe('New');
    await text.fill('**Newer**');
    expect(await valueIn(her, 'body')).toBe('**Newer**');
  });

  it('makes a list of lines that begin as people begin them, and Tab leads out', async () => {
    const her = await visitor({ width: 360, javaScript: true, language: 'en' });
    await her.opens(address);
    await her.presses(words.en.orStep);
    await goInto(her, 'body');
    await her.page.keyboard.press('Control+a');
    await her.page.keyboard.type('- one');
    await her.page.keyboard.press('Enter');
    await her.page.keyboard.type('two');
    expect(await valueIn(her, 'body')).toBe('- one\n- two');
    await her.page.keyboard.press('Tab');
    expect(await her.page.locator('[id="f-body"].ProseMirror-focused').count()).toBe(0);
  });
});

describe('the plan as cards', async () => {
  const { house, visitor } = await aStory();
  const kit = await kitThere(house.db, KIT);
  const minutes = kit.steps.reduce((sum, one) => sum + one.minutes, 0);
  const whole = `${paths.edit(KIT)}?whole=1`;
  const given = kit.steps.map(({ title }) => title);
  const [first = '', second = '', third = ''] = given;

  it.each(withJavaScript)('moves, takes out, adds, undoes, and finds it all again, $who', async (reader) => {
    const her = await visitor(reader);
    const e = her.read(editorWords);
    const sum = her.page.locator('.edit-sum');
    await her.opens(whole);
    const cards = her.page.locator('.edit-card:not([hidden])');
    await cards.nth(0).getByRole('button', { name: e.down }).click();
    expect((await titles(her)).slice(0, 2)).toEqual([second, first]);
    await her.page
      .getByRole('status')
      .filter({ hasText: e.moved(first, 2, given.length) })
      .waitFor({ state: 'attached' });
    await her.page.keyboard.press('Alt+ArrowDown');
    expect((await titles(her)).slice(0, 3)).toEqual([second, third, first]);
    await cards.nth(0).getByRole('button', { name: e.takeOut }).click();
    expect((await titles(her)).slice(0, 2)).toEqual([third, first]);
    const left = minutes - (kit.steps[1]?.minutes ?? 0);
    expect(await sum.textContent()).toBe(e.total(left) + e.totalMore(left - minutes));
    await cards.nth(0).getByRole('button', { name: e.add, exact: false }).click();
    await her.page.keyboard.type('Tea');
    expect((await titles(her)).slice(0, 3)).toEqual([third, 'Tea', first]);
    expect(await axeFaults(her.page)).toEqual([]);
    await pauses(her);
    await her.opens(whole);
    await her.sees(e.draft.back);
    expect((await titles(her)).slice(0, 3)).toEqual([third, 'Tea', first]);
    expect(await titles(her)).toHaveLength(given.length);
    expect(await sum.textContent()).toBe(e.total(left + 10) + e.totalMore(left + 10 - minutes));
    await cards.nth(1).getByRole('button', { name: e.takeOut }).click();
    await her.page.getByRole('button', { name: e.undo }).click();
    expect((await titles(her)).slice(0, 3)).toEqual([third, 'Tea', first]);
  });

  it('is taken by its handle and put elsewhere', async () => {
    const her = await visitor({ width: 1440, javaScript: true, language: 'en' });
    await her.opens(whole);
    const handle = await her.page.locator('.edit-handle').nth(0).boundingBox();
    const target = await her.page.locator('.edit-card').nth(1).boundingBox();
    if (!handle || !target) throw new Error('There is nothing to hold.');
    await her.page.mouse.move(handle.x + 5, handle.y + 5);
    await her.page.mouse.down();
    await her.page.mouse.move(handle.x + 5, target.y + target.height - 10, { steps: 5 });
    await her.page.mouse.up();
    expect((await titles(her)).slice(0, 2)).toEqual([second, first]);
  });
});
