import type { APerson } from '../../../src/identity/a-person.testing.ts';
import type { Db } from '../../../src/platform/db/db.ts';
import type { Furnished } from '../addresses.ts';
import type { Fields, TestHouse } from '../house.ts';

/** Who asks. `owner` is the person whose thing it is; to all others it is somebody else's. */
export const ROLES = ['reader', 'owner', 'other', 'reviewer', 'steward'] as const;
export type Role = (typeof ROLES)[number];

/** Everybody who may ask, and the house they ask in. */
export interface Cast {
  house: TestHouse;
  db: Db;
  there: Furnished;
  owner: APerson;
  other: APerson;
  reviewer: APerson;
  steward: APerson;
}

/** How a thing is asked for: a GET has no fields. */
export interface Wish {
  path: string;
  fields?: Fields;
}

/** Makes what is asked for, anew for each who asks: what one of them does is no matter to the next. */
type Making = (cast: Cast) => Wish | Promise<Wish>;

/** A row: the status that each role gets, and what they ask for. */
export interface Right {
  says: Readonly<Record<Role, number>>;
  roles: readonly Role[];
  wish: Making;
}

/** The status for a reader, the owner, another person, a reviewer, a steward: in that order. */
export const right = (says: readonly [number, number, number, number, number], wish: Making): Right => {
  const [reader, owner, other, reviewer, steward] = says;
  return { says: { reader, owner, other, reviewer, steward }, roles: ROLES, wish };
};

/** The same for everybody: whoever has the address, or the secret in it. Asked by one without a sign-in and one with every duty. */
export const everyone = (status: number, wish: Making): Right => ({
  ...right([status, status, status, status, status], wish),
  roles: ['reader', 'steward'],
});

export type Rights = Readonly<Record<string, Right>>;
