import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

const place = (dataDir: string) => ({
  now: join(dataDir, 'secret'),
  next: join(dataDir, 'secret.new'),
  before: join(dataDir, 'secret.before'),
});

const readOr = async (path: string): Promise<string | undefined> =>
  (await readFile(path, 'utf8').catch(() => undefined))?.trim() || undefined;

/** The secret that comes next: one that an earlier try left, or a new one, on the disk before anything is sealed with it. */
export const nextSecret = async (dataDir: string): Promise<string> => {
  const { next } = place(dataDir);
  const left = await readOr(next);
  if (left) return left;
  const secret = randomBytes(32).toString('base64url');
  const file = await open(next, 'wx', 0o600);
  try {
    await file.writeFile(secret);
    await file.sync();
  } finally {
    await file.close();
  }
  return secret;
};

/** Puts the next secret in the place of the one until now, which stays beside it. */
export const changeSecretFile = async (dataDir: string): Promise<void> => {
  const { now, next, before } = place(dataDir);
  await rename(now, before);
  await rename(next, now);
};

/** A change of the secret that was begun and not ended: the next one lies there. */
export const isChanging = async (dataDir: string): Promise<boolean> =>
  (await readOr(place(dataDir).next)) !== undefined;

/** What the secret was before the last change, when it still lies there. */
export const secretFileBefore = (dataDir: string): Promise<string | undefined> => readOr(place(dataDir).before);
