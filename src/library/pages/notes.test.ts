import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from '../../platform/text/page.ts';
import { notesIn } from './notes.ts';

const notes = (text: string, first?: number) => {
  const read = readText(`---\ntitle: x\n---\n\n${text}`, z.object({ title: z.string() }));
  if (!read.ok) throw new Error(read.problem);
  return notesIn(read.page.body, first).map(({ number, label, timesMarked }) => [number, label, timesMarked]);
};

describe('the notes of a page', () => {
  it('are numbered as they are first marked, whatever order they are written in', () => {
    expect(notes('One.[^b] Two.[^a] Again.[^b]\n\n[^a]: A.\n[^b]: B.')).toEqual([
      [1, 'b', 2],
      [2, 'a', 1],
    ]);
  });
  it('go on from the part before', () => {
    expect(notes('One.[^a]\n\n[^a]: A.', 4)).toEqual([[4, 'a', 1]]);
  });
  it('leave out one that is never marked, and a mark without a note', () => {
    expect(notes('One.[^none]\n\n[^lost]: L.')).toEqual([]);
  });
});
