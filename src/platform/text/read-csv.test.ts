import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { readCsv } from './read-csv.ts';

describe('reading a table', () => {
  it('takes what a spreadsheet saves, and what it gives to the clipboard', () => {
    const rows = [
      ['name', 'area'],
      ['Marcia, of Leicester', 'LE1'],
    ];
    expect(readCsv('name,area\r\n"Marcia, of Leicester",LE1\r\n', 9)).toEqual(rows);
    expect(readCsv('name\tarea\nMarcia, of Leicester\tLE1\n', 9)).toEqual(rows);
    expect(readCsv('name;area\n\n;;\n"Marcia, of Leicester";LE1', 9)).toEqual(rows);
  });

  it('keeps lines and quotation marks within a cell', () => {
    expect(readCsv('a,b\n"one\ntwo","says ""yes"""', 9)).toEqual([
      ['a', 'b'],
      ['one\ntwo', 'says "yes"'],
    ]);
  });

  it('reads what we write ourselves', () => {
    const cell = fc.stringMatching(/^[a-zA-Z0-9 ,"]{0,12}$/).map((text) => text.trim());
    const row = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        expect(readCsv(csv(['a', 'b', 'c'], rows), 99)).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });

  it('makes rows of any text, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5 }), (text, most) => {
        expect(readCsv(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
