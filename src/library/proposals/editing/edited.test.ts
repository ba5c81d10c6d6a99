import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKits } from '../../../kit/compare.ts';
import { aKitText } from '../../../kit/kit.testing.ts';
import type { Kit } from '../../../kit/kit.ts';
import { parseKit } from '../../../kit/parse.ts';
import { printKit } from '../../../kit/print.ts';
import { evaluationOf, stepsOf } from '../../../kit/reading.ts';
import { type Edited, editedKit, placeOf } from './edited.ts';
import { errorWords } from './error-words.ts';
import { FRONT, QUESTIONS } from './fields.ts';
import { SuggestionForm } from './forms.ts';

const BASE = 'a'.repeat(40);
const STEP = (id: string, text = 'Talk.'): string =>
  `::::step[Step ${id}]{#${id} minutes=10 method=pairs hinge}\n${text}\n\n:::notes\nListen.\n:::\n::::\n\n`;
const kitIn = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return kit;
};
const kit = kitIn(
  aKitText({
    body: `## Why\n\nBecause.\n\n${STEP('a', 'See [the card](#card).')}${STEP('b')}:::handout[Card]{#card}\nRead.\n:::\n`,
  }),
);

const sent = (fields: Record<string, string | string[]>, base: Kit = kit): Edited => {
  const form = SuggestionForm.safeParse({ base: BASE, why: 'It ran over.', ...fields });
  if (!form.success)
    return { errors: form.error.issues.map(({ path, message }) => ({ field: path.join('.'), key: message })) };
  return editedKit(base, form.data);
};
const errors = (fields: Record<string, string>): string[] => {
  const edited = sent(fields);
  return 'errors' in edited ? edited.errors.map(({ field, key }) => `${field}: ${key}`) : [];
};
const made = (fields: Record<string, string | string[]>): Kit => {
  const edited = sent(fields);
  if ('errors' in edited) throw new Error(JSON.stringify(edited.errors));
  return edited.kit;
};
const changes = (fields: Record<string, string | string[]>): string[] => {
  const { front, parts } = compareKits(kit, made(fields));
  return [
    ...front.map(({ field }) => `front ${field}`),
    ...parts.map(({ id, change, fields: some }) => [change, id, ...some.map(({ field }) => field)].join(' ')),
  ];
};
const order = (fields: Record<string, string>): string[] =>
  stepsOf(made({ whole: '1', ...fields })).map(({ id }) => id);
const WHOLE = { 'title.a': 'Step a', 'place.a': '1', 'title.b': 'Step b', 'place.b': '2' };

describe('a suggestion from a form', () => {
  it('changes the minutes of one step, with nothing else mentioned', () => {
    expect(changes({ step: 'a', minutes: '20' })).toEqual(['changed a minutes']);
  });
  it('changes what was typed, and leaves what was posted as it was shown', () => {
    const shown = { title: 'Step b', minutes: '10', method: 'pairs', body: 'Talk.', notes: 'Listen.\r\n' };
    expect(changes({ step: 'b', ...shown, body: 'Talk in **threes**.' })).toEqual(['changed b text']);
  });
  it('changes a handout, background, and what the front matter says, a line for each outcome', () => {
    expect(changes({ part: 'card', body: 'Read aloud.' })).toEqual(['changed card text']);
    expect(changes({ part: 'why', title: 'Reasons', body: 'Because.' })).toEqual(['changed why text']);
    expect(changes({ part: FRONT, outcomes: '- chair a meeting\n\n close one ' })).toEqual(['front outcomes']);
  });
  it('takes a whole source, and says where one is broken', () => {
    expect(changes({ source: printKit(kit).replace('minutes=10', 'minutes=12') })).toEqual(['changed a minutes']);
    expect(errors({ source: 'Hello.' })[0]).toMatch(/^source: 1: /);
    expect(errors({ source: printKit(kit).replace('minutes=10', 'minutes=soon') })[0]).toMatch(/^source: \d+: .*soon/);
  });
  it('may be said in words alone, and then leaves the kit as it is', () => {
    expect(made({ step: 'a', words: 'Give it thirty.' })).toEqual(kit);
    expect(made({ words: 'All of it is too long.' })).toEqual(kit);
  });
  it('reads the first of a field that comes twice', () => {
    expect(changes({ step: ['a', 'b'], minutes: ['20', '30'] })).toEqual(['changed a minutes']);
  });
});

describe('a suggestion for the whole plan', () => {
  it('moves a step to the number it was given, before or after the one that has it', () => {
    expect(order({ ...WHOLE, 'place.b': '1' })).toEqual(['b', 'a']);
    expect(order({ ...WHOLE, 'place.a': '2' })).toEqual(['b', 'a']);
  });
  it('adds a new step where its number says, else at the end, and none where nothing was written', () => {
    const fresh = { 'title.+1': 'Tea', 'minutes.+1': '10', 'method.+1': 'break', 'body.+1': '' };
    expect(order({ ...WHOLE, ...fresh, 'place.+1': '2' })).toEqual(['a', 'tea', 'b']);
    expect(order({ ...WHOLE, ...fresh })).toEqual(['a', 'b', 'tea']);
    expect(errors({ whole: '1', ...WHOLE, ...fresh, 'title.+1': ' ' })).toEqual(['words: nothingChanged']);
  });
  it('takes a step out, and never the last', () => {
    expect(order({ ...WHOLE, 'drop.b': '1', 'minutes.b': 'nonsense' })).toEqual(['a']);
    expect(errors({ whole: '1', ...WHOLE, 'drop.a': '1', 'drop.b': '1' })).toEqual(['words: noSteps']);
  });
  it('says at its own field what is wrong with a step', () => {
    const bad = { ...WHOLE, 'minutes.a': '0', 'method.b': 'shouting', 'place.b': 'first', 'title.b': '' };
    expect(errors({ whole: '1', ...bad })).toEqual([
      'minutes.a: minutesBad',
      'method.b: methodBad',
      'place.b: placeBad',
    ]);
    expect(errors({ whole: '1', ...WHOLE, 'title.b': '' })).toEqual(['title.b: titleMissing']);
    expect(errors({ whole: '1', ...WHOLE, 'body.b': '[x](javascript:alert)' })).toEqual(['body.b: link-scheme']);
  });
});

describe('a suggestion that can’t be taken', () => {
  it('says what is missing', () => {
    expect(errors({ why: ' ', words: 'x' })).toEqual(['why: sayWhy']);
    expect(errors({ base: '', words: 'x' })).toEqual(['base: baseMissing']);
    expect(errors({ step: 'a', title: '' })).toEqual(['title: titleMissing']);
    expect(errors({ part: FRONT, outcomes: '' })).toEqual(['outcomes: outcomesCount']);
  });
  it('says what is wrong with the name and the address', () => {
    expect(errors({ words: 'x', credit: 'jean@example.org' })).toEqual(['credit: creditAddress']);
    expect(errors({ words: 'x', credit: 'x'.repeat(81) })).toEqual(['credit: creditLong']);
    expect(errors({ words: 'x', email: 'jean' })).toEqual(['email: emailBad']);
  });
  it('says when nothing is different, and when the part is gone', () => {
    expect(errors({ step: 'a', title: 'Step a', minutes: '10' })).toEqual(['words: nothingChanged']);
    expect(errors({ step: 'none', minutes: '10' })).toEqual(['words: pieceGone']);
  });
  it('says at the text what a link in it lacks, and not what was wrong before', () => {
    expect(errors({ step: 'b', body: 'See [it](#nowhere).' })).toEqual(['body: link-dangling']);
    const broken = kitIn(printKit(kit).replace('#card)', '#gone)'));
    expect(sent({ step: 'b', minutes: '20' }, broken)).toHaveProperty('kit');
  });
  it('has words for every key, in both languages', () => {
    const keys = ['sayWhy', 'baseMissing', 'titleMissing', 'outcomesCount', 'creditAddress', 'link-dangling'];
    for (const said of Object.values(errorWords)) expect(Object.keys(said)).toEqual(expect.arrayContaining(keys));
  });
});

describe('anything at all that is posted', () => {
  it('gives a kit, or says what is wrong, and never an exception', () => {
    const name = fc.constantFrom(
      'step',
      'part',
      'whole',
      'source',
      'title',
      'minutes',
      'method',
      'body',
      'notes',
      'words',
      'outcomes',
      'credit',
      'email',
      'title.a',
      'body.a',
      'minutes.b',
      'drop.a',
      'place.b',
      'title.+1',
      'body.+1',
      'place.+1',
      'slide.0.title',
      'slide.0.body',
      '__proto__',
    );
    const value = fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'card', 'why', FRONT, '1', ':::', '::::step[x]{#y}'));
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        const edited = sent(fields);
        if ('errors' in edited) expect(edited.errors.every(({ field, key }) => field !== '' && key !== '')).toBe(true);
        else expect(stepsOf(edited.kit).length).toBeGreaterThan(0);
      }),
      { numRuns: fc.readConfigureGlobal()?.numRuns ?? 150 },
    );
  });
});

describe('whom a kit is for', () => {
  it('is said in its front matter, and a form that says the same changes nothing', () => {
    const { level, participants, setting } = kit.front;
    const same = {
      part: FRONT,
      level,
      'people-min': String(participants.min),
      'people-max': String(participants.max),
      setting: setting.join(' '),
    };
    expect(errors(same)).toEqual(['words: nothingChanged']);
    const { front } = made({ ...same, level: 'leading', 'people-min': '5', 'people-max': '9', setting: 'workplace' });
    expect([front.level, front.participants, front.setting]).toEqual(['leading', { min: 5, max: 9 }, ['workplace']]);
  });
  it.each([
    [{ 'people-min': '9', 'people-max': '5' }, 'people-min: peopleBad'],
    [{ 'people-min': '', 'people-max': '5' }, 'people-min: peopleBad'],
    [{ level: 'x' }, 'level: levelBad'],
    [{ setting: 'moon' }, 'setting: settingBad'],
  ])('says what is wrong with %o', (fields, says) => {
    expect(errors({ part: FRONT, ...fields })).toEqual([says]);
  });
});

describe('where a form was sent from', () => {
  it('is the page that shows it again', () => {
    expect(placeOf({ step: ['a'], base: ['x'] })).toEqual({ step: 'a' });
    expect(placeOf({ part: ['card'] })).toEqual({ part: 'card' });
    expect(placeOf({ whole: ['1'], step: ['a'] })).toEqual({ whole: '1' });
    expect(placeOf({ source: ['x'], step: ['a'] })).toEqual({ source: '1' });
    expect(placeOf({ words: ['x'] })).toEqual({});
  });
});

describe('a slide more, and other questions', () => {
  it('puts a slide that a step has not had after its words', () => {
    const edited = made({ step: 'a', 'slide.0.title': 'Who decides?', 'slide.0.body': 'Look round.' });
    const [step] = stepsOf(edited);
    expect(step?.body.map(({ kind }) => kind)).toEqual(['prose', 'slide', 'notes']);
    expect(printKit(edited)).toContain(':::slide[Who decides?]');
  });
  it('takes a blank slide for none', () => {
    expect(errors({ step: 'a', 'slide.0.title': ' ', 'slide.0.body': '' })).toEqual(['words: nothingChanged']);
  });
  it('asks other questions at the end, and keeps to the letter what is as it was', () => {
    const asked = made({ part: QUESTIONS, questions: 'What will you *try*? (words)\nDid it help? (1–5)' });
    expect(printKit(asked)).toContain('- What will you *try*? (words)\n- Did it help? (1-5)');
    const again = SuggestionForm.parse({
      base: BASE,
      why: 'More.',
      part: QUESTIONS,
      questions: 'What will you *try*? (words)\nWere you heard? (yes/no)',
    });
    const edited = editedKit(asked, again);
    if ('errors' in edited) throw new Error(JSON.stringify(edited.errors));
    expect(evaluationOf(edited.kit)?.questions[0]).toEqual(evaluationOf(asked)?.questions[0]);
    expect(evaluationOf(edited.kit)?.questions.map(({ answer }) => answer)).toEqual(['words', 'yes/no']);
  });
  it('says what a question lacks', () => {
    expect(errors({ part: QUESTIONS, questions: 'What will you try?' })).toEqual(['questions: questionsAnswer']);
    expect(errors({ part: QUESTIONS, questions: ' \n' })).toEqual(['questions: questionsMissing']);
  });
});
