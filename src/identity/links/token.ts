import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that nobody can guess: 43 letters that need no escaping in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** All that is kept of one. */
export const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** Six digits, for whoever reads the letter on another machine. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');
