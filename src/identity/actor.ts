/** Who acts: a reader without an account, a person who signed in, the clock that keeps promises, or a command at the machine. */
export interface Actor {
  /** Null for all but persons. */
  readonly id: string | null;
  readonly kind: 'reader' | 'person' | 'clock' | 'command';
  /** What they chose to be called in public; null is "someone". */
  readonly publicName: string | null;
  readonly isSteward: boolean;
  readonly isReviewer: boolean;
  /** The groups they said yes to. */
  readonly groupIds: readonly string[];
}

/** An actor who signed in. */
export type Person = Actor & { readonly id: string; readonly kind: 'person' };

export const isPerson = (actor: Actor): actor is Person => actor.kind === 'person' && actor.id !== null;

const nobody = { id: null, publicName: null, isSteward: false, isReviewer: false, groupIds: [] } as const;

export const anyone: Actor = { ...nobody, kind: 'reader' };

/** Acts when a promise with a date falls due. */
export const theClock: Actor = { ...nobody, kind: 'clock' };

/** Somebody at the keyboard of the machine itself. */
export const theCommand: Actor = { ...nobody, kind: 'command' };
