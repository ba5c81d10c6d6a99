import { mkdir, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkLibraries } from './libraries.ts';
import { isRoot, NOBODY } from './reach.ts';
import { aDataDir } from './testing.ts';

const aPackage = async (links: { source: string; target: string }[]): Promise<string> => {
  const native = join(await aDataDir(), 'native');
  await mkdir(join(native, 'lib'), { recursive: true });
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  return native;
};

describe('the links that npm did not carry', () => {
  it('are made, once, however often and by however many', async () => {
    const native = await aPackage([{ source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' }]);
    expect(await Promise.all([linkLibraries(native), linkLibraries(native), linkLibraries(native)])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await readlink(join(native, 'lib', 'libicuuc.so.60'))).toBe('libicuuc.so.60.2');
  });

  if (isRoot())
    it('cannot be made by somebody who may not write there, who is told to copy instead', async () => {
      const native = await aPackage([{ source: 'native/lib/libpq.so.5', target: 'native/lib/libpq.so' }]);
      process.seteuid?.(NOBODY.uid);
      const linked = linkLibraries(native);
      await linked.finally(() => process.seteuid?.(0));
      expect(await linked).toBe(false);
    });

  it('never lead out of the folder of the libraries', async () => {
    const native = await aPackage([{ source: '../../etc/passwd', target: 'native/lib/libpq.so' }]);
    await expect(linkLibraries(native)).rejects.toThrow(TypeError);
    const outside = await aPackage([{ source: '../../lib/libpq.so.5', target: '../../lib/libpq.so' }]);
    await expect(linkLibraries(outside)).rejects.toThrow(TypeError);
  });
});
