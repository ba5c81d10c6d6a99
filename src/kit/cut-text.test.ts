import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCut, evening, there, written } from './cut.testing.ts';
import { addOwn, beside, drop, lock, take } from './cut.ts';
import { readCut, writeCut } from './cut-text.ts';

describe('writing a cut into an address', () => {
  it('is read back as the same evening, whatever it holds', () => {
    fc.assert(
      fc.property(anyCut(), (cut) => {
        expect(readCut(writeCut(cut))).toEqual(cut);
      }),
    );
  });

  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(anyCut(), (cut) => {
        const text = writeCut(cut);
        expect(new URLSearchParams({ p: text }).toString()).toBe(`p=${text}`);
      }),
    );
  });

  it('is short: a kit of ten steps takes fewer than 120 characters', () => {
    const items = Array.from({ length: 10 }, (_, index) => ({
      of: 'main' as const,
      index,
      minutes: 12,
      lockedAt: undefined,
    }));
    expect(writeCut({ ...written, items }).length).toBeLessThan(120);
  });

  it('says version, kits, start, what was left out, steps and own titles', () => {
    const two = take(beside(drop(written, 3), there), 0, evening);
    const cut = lock(addOwn(two, { title: 'Welcome: Siân & co.', minutes: 5, method: 'plenary' }, evening), 2, 1160);
    expect(writeCut(cut)).toBe(
      '1.why-wont-she-sign_3.we-are-not-removing_1.1900.d.a10b10c20*1160e25f10A15-p5g5.Welcome*3A_Si*C3*A2n_*26_co*2e',
    );
  });
});

describe('reading a cut from an address', () => {
  it('gives a cut or nothing for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const cut = readCut(text);
        if (cut) expect(readCut(writeCut(cut))).toEqual(cut);
      }),
    );
  });

  it('gives a cut that can be written again, or nothing, when one letter of a good one is changed', () => {
    fc.assert(
      fc.property(anyCut(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (cut, where, letter) => {
        const text = writeCut(cut);
        const at = where % text.length;
        const read = readCut(text.slice(0, at) + letter + text.slice(at + 1));
        if (read) expect(readCut(writeCut(read))).toEqual(read);
      }),
    );
  });

  it.each([
    ['a version it does not know', '2.kit_1....a10'],
    ['no kit', '1.....a10'],
    ['an edition that is none', '1.kit_0....a10'],
    ['minutes that are none', '1.kit_1....a0'],
    ['more minutes than a step may have', '1.kit_1....a241'],
    ['a step that stands twice', '1.kit_1....a10a5'],
    ['a step both in and left out', '1.kit_1...a.a10'],
    ['a step of a second kit that is not named', '1.kit_1....A10'],
    ['the same kit as its own second', '1.kit_1.kit_2...A10'],
    ['a finishing time without a start', '1.kit_1..u2030..a10'],
    ['a time that no clock shows', '1.kit_1..2460..a10'],
    ['an own step without a title', '1.kit_1....-p5'],
    ['a title without its step', '1.kit_1....a5.Hello'],
    ['a title over two lines', '1.kit_1....-p5.Hello*0AName'],
    ['a broken escape', '1.kit_1....-p5.*C3'],
    ['a title of more than eighty characters', `1.kit_1....-p5.${'x'.repeat(81)}`],
    ['something after the end', '1.kit_1....a10!'],
  ])('refuses %s', (_, text) => {
    expect(readCut(text)).toBeUndefined();
  });

  it('refuses a text of a mebibyte at once', () => {
    const began = performance.now();
    expect(readCut(`1.kit_1....${'a10'.repeat(350_000)}`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(50);
  });
});
