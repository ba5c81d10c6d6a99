import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from './unzip.ts';

const MIB = 1024 * 1024;
const limits = { entriesMax: 50, entryBytesMax: MIB, totalBytesMax: 3 * MIB };
const why = async (archive: Uint8Array) => {
  const result = await unzip(archive, limits);
  return result.ok ? 'ok' : result.why;
};

describe('unpacking an archive', () => {
  it('gives every file by its path', async () => {
    const result = await unzip(
      zipSync({ 'a/kit.md': strToU8('words ŵ'), 'a/media/b.png': new Uint8Array([1, 2]) }),
      limits,
    );
    expect(result.ok && [...result.files.keys()].sort()).toEqual(['a/kit.md', 'a/media/b.png']);
    expect(result.ok && Buffer.from(result.files.get('a/kit.md') ?? []).toString()).toBe('words ŵ');
  });
  it('refuses a bomb before it has filled the memory', async () => {
    expect(await why(zipSync({ 'bomb.md': new Uint8Array(64 * MIB) }))).toBe('tooLarge');
  });
  it('does not believe what an entry says of its own size', async () => {
    const bomb = Buffer.from(zipSync({ 'bomb.md': new Uint8Array(8 * MIB) }));
    // The uncompressed size stands 22 bytes into the local header and 24 into the central one.
    bomb.writeUInt32LE(10, 22);
    bomb.writeUInt32LE(10, bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(await why(bomb)).toBe('tooLarge');
  });
  it('refuses many files that are small alone', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.md`, new Uint8Array(1)]));
    expect(await why(zipSync(many))).toBe('tooManyEntries');
    const heavy = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.md`, new Uint8Array(MIB)]));
    expect(await why(zipSync(heavy))).toBe('tooLarge');
  });
  it.each(['../out.md', '/etc/kit.md', 'a/../../kit.md', 'C:/kit.md', 'a\\..\\kit.md'])(
    'refuses the name %s, which leads outside',
    async (name) => {
      expect(await why(zipSync({ [name]: strToU8('x') }))).toBe('outside');
    },
  );
  it('refuses a link', async () => {
    expect(await why(zipSync({ link: [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] }))).toBe(
      'link',
    );
  });
  it.each([new Uint8Array(), strToU8('PK and then nothing'), zipSync({ a: strToU8('x') }).slice(0, -8)])(
    'says of broken bytes that they are no zip',
    async (bytes) => {
      expect(await why(bytes)).toBe('notAZip');
    },
  );
});
