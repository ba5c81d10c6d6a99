import { describe, expect, it } from 'vitest';
import { type Carriage, enqueue, forget, sendWaiting, waiting } from './queue.ts';

/** A phone whose signal the test turns on and off; `posted` is what reached us. */
const aPhone = (...answers: (number | 'no signal')[]) => {
  const kept = new Map<string, string>();
  const posted: string[] = [];
  const carriage: Carriage = {
    store: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    post: async (_action, body) => {
      const answer = answers.shift() ?? 200;
      if (answer === 'no signal') throw new TypeError('Failed to fetch');
      posted.push(body);
      return { status: answer, url: '/e/abc/thanks?run=x' };
    },
  };
  return { carriage, posted, kept };
};

const one = (telling: string, body = `telling=${telling}`) => ({
  telling,
  action: '/e/abc/ran',
  title: 'Who can say yes?',
  body,
});

describe('a form told without signal', () => {
  it('waits on the phone, and goes once when there is signal', async () => {
    const { carriage, posted } = aPhone('no signal');
    enqueue(carriage, one('a'));
    expect(await sendWaiting(carriage)).toEqual([]);
    expect(waiting(carriage)).toHaveLength(1);
    expect(await sendWaiting(carriage)).toEqual([{ title: 'Who can say yes?', url: '/e/abc/thanks?run=x' }]);
    expect(await sendWaiting(carriage)).toEqual([]);
    expect([posted, waiting(carriage)]).toEqual([['telling=a'], []]);
  });

  it('takes the place of its own earlier state, not of another', () => {
    const { carriage } = aPhone();
    enqueue(carriage, one('a', 'people=2'));
    enqueue(carriage, one('b'));
    enqueue(carriage, one('a', 'people=12'));
    expect(waiting(carriage).map(({ body }) => body)).toEqual(['telling=b', 'people=12']);
  });

  it('waits longer when our end is busy, and keeps its turn', async () => {
    const { carriage, posted } = aPhone(503);
    enqueue(carriage, one('a'));
    enqueue(carriage, one('b'));
    expect(await sendWaiting(carriage)).toEqual([]);
    expect(posted).toEqual(['telling=a']);
    expect(waiting(carriage)).toHaveLength(2);
  });

  it('is kept to be mended when it was not taken, and not sent again by itself', async () => {
    const { carriage, posted } = aPhone(422);
    enqueue(carriage, one('a'));
    enqueue(carriage, one('b'));
    expect(await sendWaiting(carriage)).toHaveLength(1);
    expect(await sendWaiting(carriage)).toEqual([]);
    expect(waiting(carriage)).toEqual([{ ...one('a'), refused: true }]);
    expect(posted).toEqual(['telling=a', 'telling=b']);
  });

  it('can be forgotten', () => {
    const { carriage } = aPhone();
    enqueue(carriage, one('a'));
    forget(carriage, 'a');
    expect(waiting(carriage)).toEqual([]);
  });

  it('is not lost silently in a browser that keeps nothing', () => {
    const store = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(enqueue({ store }, one('a'))).toBe(false);
  });

  it('survives whatever else has written there', () => {
    const { carriage, kept } = aPhone();
    for (const text of ['', 'null', '{}', '[1, null, {"telling": "x"}]', '{']) {
      kept.set('fundi.tellings', text);
      expect(waiting(carriage)).toEqual([]);
    }
  });
});
