import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An unprivileged id that a server is run under; PostgreSQL refuses to run as root. */
export interface Id {
  uid: number;
  gid: number;
}

/** An account that every machine has and that owns nothing: nobody on Linux; on a Mac, where that has a negative id, daemon. */
export const NOBODY: Id = process.platform === 'darwin' ? { uid: 1, gid: 1 } : { uid: 65534, gid: 65534 };

export const isRoot = (): boolean => process.getuid?.() === 0;

const mayPass = async (id: Id, folder: string): Promise<boolean> => {
  const { uid, gid, mode } = await stat(folder);
  if (uid === id.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === id.gid ? 0o010 : 0o001)) !== 0;
};

/** Whether an id may pass through every folder down to and including this one. */
export const mayReach = async (id: Id, folder: string): Promise<boolean> => {
  if (!(await mayPass(id, folder))) return false;
  const above = dirname(folder);
  return above === folder || mayReach(id, above);
};
