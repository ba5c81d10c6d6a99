import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSealer, unseal } from './sealer.ts';

const OLD = 'the first secret of this school, forty letters';
const NEW = 'the second secret of the school, forty letters';
const sealer = makeSealer(OLD);

describe('sealing a text', () => {
  it('gives it back whole, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => unseal(sealer, 'a.b', sealer.seal('a.b', text)) === text),
    );
  });

  it('shows nothing of it, nor that two are the same', () => {
    const text = 'rosa@branch.test';
    const [one, other] = [sealer.seal('a.b', text), sealer.seal('a.b', text)];
    expect(Buffer.from(one).includes('rosa')).toBe(false);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it('opens in its own field and no other', () => {
    const sealed = sealer.seal('person.email_sealed', 'rosa@branch.test');
    expect(() => unseal(sealer, 'person.name_sealed', sealed)).toThrow();
  });

  it('does not open once any byte of it was changed, or it was cut short', () => {
    const sealed = Buffer.from(sealer.seal('a.b', 'strike on Tuesday'));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => unseal(sealer, 'a.b', changed), `byte ${at}`).toThrow();
      expect(() => unseal(sealer, 'a.b', sealed.subarray(0, at)), `cut at ${at}`).toThrow();
    }
  });

  it('says that the SECRET is another one, when it is', () => {
    const sealed = sealer.seal('a.b', 'hello');
    expect(() => unseal(makeSealer(NEW), 'a.b', sealed)).toThrow(/another SECRET/);
  });
});

describe('a new secret', () => {
  const renewed = makeSealer(NEW, [OLD]);

  it('still opens what was sealed before it', () => {
    expect(unseal(renewed, 'a.b', sealer.seal('a.b', 'hello'))).toBe('hello');
  });

  it('seals so that the old one opens no more', () => {
    const sealed = renewed.seal('a.b', 'hello');
    expect(unseal(makeSealer(NEW), 'a.b', sealed)).toBe('hello');
    expect(() => unseal(sealer, 'a.b', sealed)).toThrow(/another SECRET/);
  });
});

describe('hashing so as to find again', () => {
  it('is the same each time, for the same thing, under the same secret', () => {
    expect(sealer.hash('email', 'rosa@branch.test')).toEqual(makeSealer(OLD).hash('email', 'rosa@branch.test'));
  });

  it('is another for another text, thing or secret', () => {
    const hashes = [
      sealer.hash('email', 'rosa@branch.test'),
      sealer.hash('email', 'ros@branch.test'),
      sealer.hash('phone', 'rosa@branch.test'),
      makeSealer(NEW).hash('email', 'rosa@branch.test'),
    ].map((hash) => Buffer.from(hash).toString('hex'));
    expect(new Set(hashes).size).toBe(4);
  });
});
