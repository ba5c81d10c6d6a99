import { describe, expect, it } from 'vitest';
import { changedBeneath, type Draft, draftOf, forgetDraft, keepDraft, type Shelf, sweepDrafts } from './draft.ts';

const PLACE = 'six-points/step/who-decides';
const aShelf = (full = false): Shelf & { names: () => string[] } => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (full) throw new Error('The quota has been exceeded.');
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
  };
};
const aDraft = (now: string, more: Partial<Draft> = {}): Draft => ({
  base: 'a1',
  tab: 'one',
  at: 1,
  fields: { body: { now, was: 'Talk.' } },
  ...more,
});
const said = (shelf: Shelf, place = PLACE): string | undefined => draftOf(shelf, place)?.fields.body?.now;

describe('keeping what was typed', () => {
  it('brings it back, the newest state of it, for its own place only', () => {
    const shelf = aShelf();
    keepDraft(shelf, PLACE, aDraft('Ta'), undefined);
    keepDraft(shelf, PLACE, aDraft('Talk in threes.', { at: 2 }), undefined);
    expect(said(shelf)).toBe('Talk in threes.');
    expect(said(shelf, `${PLACE}-2`)).toBeUndefined();
    expect(shelf.names()).toHaveLength(1);
  });
  it('never writes over what another window keeps', () => {
    const shelf = aShelf();
    expect(keepDraft(shelf, PLACE, aDraft('mine', { at: 1 }), undefined)).toBe('kept');
    expect(keepDraft(shelf, PLACE, aDraft('other', { tab: 'two', at: 2 }), undefined)).toBe('kept beside');
    expect(keepDraft(shelf, PLACE, aDraft('mine still', { at: 3 }), undefined)).toBe('kept');
    forgetDraft(shelf, PLACE, 'one', undefined);
    expect(said(shelf)).toBe('other');
  });
  it('goes on with what it was brought back from, unless its window goes on too', () => {
    const shelf = aShelf();
    const before = aDraft('before');
    keepDraft(shelf, PLACE, before, undefined);
    const seen = draftOf(shelf, PLACE);
    expect(keepDraft(shelf, PLACE, aDraft('after', { tab: 'two', at: 2 }), seen)).toBe('kept');
    expect(shelf.names()).toHaveLength(1);
    expect(keepDraft(shelf, PLACE, aDraft('the first again', { at: 3 }), undefined)).toBe('kept beside');
  });
  it('is forgotten once it was taken, with what it was brought back from', () => {
    const shelf = aShelf();
    keepDraft(shelf, PLACE, aDraft('x'), undefined);
    forgetDraft(shelf, PLACE, 'two', draftOf(shelf, PLACE));
    expect(shelf.names()).toEqual([]);
  });
  it('says when the browser keeps nothing, and passes over what it can’t read', () => {
    expect(keepDraft(aShelf(true), PLACE, aDraft('x'), undefined)).toBe('not kept');
    const shelf = aShelf();
    for (const kept of ['{', 'null', '{"base":"a","tab":"b","at":"soon","fields":{}}', '[]'])
      shelf.setItem(`fundi.draft:${PLACE}`, kept);
    expect(said(shelf)).toBeUndefined();
  });
  it('takes away what nobody came back to for two months', () => {
    const shelf = aShelf();
    keepDraft(shelf, PLACE, aDraft('x', { at: 0 }), undefined);
    sweepDrafts(shelf, 59 * 86_400_000);
    expect(said(shelf)).toBe('x');
    sweepDrafts(shelf, 61 * 86_400_000);
    expect(shelf.names()).toEqual([]);
  });
});

describe('a kit that changed meanwhile', () => {
  it('shows how it reads now beside each field that was changed from something else', () => {
    const draft = aDraft('Talk in threes.');
    const now = (body: string) => [
      ...changedBeneath(
        draft,
        new Map([
          ['body', body],
          ['notes', 'New.'],
        ]),
      ),
    ];
    expect(now('Talk.')).toEqual([]);
    expect(now('Talk in threes.')).toEqual([]);
    expect(now('Talk aloud.')).toEqual([['body', 'Talk aloud.']]);
  });
});
