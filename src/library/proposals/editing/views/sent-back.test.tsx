import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../../../test/house/house.ts';
import { htmlFaults } from '../../../../../test/house/html.ts';
import { anyone } from '../../../../identity/index.ts';
import { sentBack } from '../../../../platform/ui/form.tsx';
import { PageContext } from '../../../../platform/ui/page-context.ts';
import { type Fault, placeOf } from '../edited.ts';
import { errorWords } from '../error-words.ts';
import { readEditing } from '../read.ts';
import { EditingPage } from './editing-page.tsx';

const SLUG = 'who-can-say-yes';
const ASKED = { path: '/', search: '', languageChosen: false, baseUrl: '', style: '/style.css', scripts: () => [] };

describe('a suggestion that came back', async () => {
  const house = await aHouse();
  const pageOf = async (typed: Record<string, string[]>, errors: Fault[]): Promise<string> => {
    const act = { actor: anyone, db: house.db, now: house.now() };
    const nothing = async () => ({ runs: 0, steps: new Map() });
    const reading = await readEditing(act, SLUG, placeOf(typed), nothing);
    const html = renderToString(
      <PageContext.Provider value={ASKED}>
        <EditingPage reading={reading} sent={sentBack({ typed, errors }, errorWords.en)} />
      </PageContext.Provider>,
    );
    return `<!doctype html>${html}`;
  };

  it('shows a step’s words open where they were changed, with all that was typed', async () => {
    const typed = { step: ['we-cant'], minutes: ['soon'], notes: ['**Say:** no.'], why: [''], credit: ['Ama'] };
    const html = await pageOf(typed, [{ field: 'minutes', key: 'minutesBad' }]);
    expect(html).toContain('<a href="#f-minutes">Give whole minutes');
    expect(html).toMatch(/<details[^>]*open/);
    for (const kept of ['value="soon"', '>**Say:** no.</textarea>', 'value="Ama"']) expect(html).toContain(kept);
    expect(await htmlFaults(html)).toEqual([]);
  });
  it('stays on the revision it was made from, unless that is what is wrong', async () => {
    const typed = { step: ['we-cant'], base: ['0'.repeat(40)] };
    const baseIn = async (fault: Fault) => /name="base" value="([^"]+)"/.exec(await pageOf(typed, [fault]))?.[1];
    expect(await baseIn({ field: 'why', key: 'sayWhy' })).toBe('0'.repeat(40));
    expect(await baseIn({ field: 'base', key: 'unknownBase' })).toMatch(/[1-9a-f]/);
  });
  it('keeps new steps of the whole plan, and which were dropped', async () => {
    const typed = { whole: ['1'], 'title.+1': ['Tea'], 'body.+1': [''], 'drop.we-cant': ['1'], 'minutes.+1': ['0'] };
    const html = await pageOf(typed, [{ field: 'minutes.+1', key: 'minutesBad' }]);
    expect(html).toContain('value="Tea"');
    expect(html).toMatch(/name="drop.we-cant"[^>]*checked/);
    expect(html).toContain('name="title.+2"');
    expect(await htmlFaults(html)).toEqual([]);
  });
  it.each([
    [
      'a source',
      { source: ['Hello.'] },
      { field: 'source', key: '1: The text has no front matter.' },
      '>Hello.</textarea>',
    ],
    ['words about all of it', { words: ['Too long.'] }, { field: 'why', key: 'sayWhy' }, '>Too long.</textarea>'],
  ])('shows %s again, and what is wrong', async (_, typed, fault, kept) => {
    const html = await pageOf(typed, [fault]);
    expect(html).toContain(kept);
    expect(html).toContain(`href="#f-${fault.field}"`);
    expect(await htmlFaults(html)).toEqual([]);
  });
});
