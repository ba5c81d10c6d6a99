import { createHash, randomBytes } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A random number for a form that is about to be filled in: sent again, it is the same telling. */
export const newTelling = (): string => randomBytes(18).toString('base64url');

/** The secret in the link that withdraws what a form told. Made from the form's number, so the same form has the same link; it can't be turned back. */
export const linkOf = (telling: string): string => digest(`withdrawal ${telling}`).toString('base64url').slice(0, 32);

/** What is kept of that link. */
export const hashOf = (link: string): Uint8Array => digest(link);
