import { describe, expect, it } from 'vitest';
import { openFile, sealFile } from './sealed-file.ts';

const WORDS = 'The manager answers to the board. ŵ';
const PASSPHRASE = 'four words by heart';

describe('a file under a passphrase', async () => {
  const file = await sealFile(WORDS, PASSPHRASE);

  it('opens with it, and with no other', async () => {
    expect(await openFile(file, PASSPHRASE)).toBe(WORDS);
    expect(await openFile(file, 'four words by hear')).toBeUndefined();
    expect(await openFile(file, '')).toBeUndefined();
  });
  it('says nothing of what is in it, and is another each time', async () => {
    expect(Buffer.from(file).toString('latin1')).not.toContain('manager');
    expect(Buffer.from(await sealFile(WORDS, PASSPHRASE)).equals(Buffer.from(file))).toBe(false);
  });
  it('does not open once it was changed, cut short, or was never one', async () => {
    const changed = file.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    for (const bad of [changed, file.slice(0, -1), file.slice(0, 20), new Uint8Array(0), new Uint8Array(500)])
      expect(await openFile(bad, PASSPHRASE)).toBeUndefined();
  });
});
