/**
 * The one vocabulary of errors. A `Refusal` is an answer to a person: one handler turns it into a page with its status.
 * A `Stop` is for whoever sits at the keyboard of the machine: one sentence, no stack.
 * Anything else that is thrown is a fault of ours.
 */
export abstract class Refusal extends Error {
  abstract readonly status: 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503;
}

/** Unknown, or not for this person: the two are never told apart. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound';
  readonly status = 404;
  constructor(message = 'There is nothing here.') {
    super(message);
  }
}

/** A link that was mailed, and that is used, too old, or none of ours: the three are never told apart. */
export class SpentLink extends Refusal {
  override readonly name = 'SpentLink';
  readonly status = 410;
  constructor() {
    super('This link works no longer. Ask for a new one where you got it.');
  }
}

/** A form that another site sent in this reader's name. */
export class WrongOrigin extends Refusal {
  override readonly name = 'WrongOrigin';
  readonly status = 403;
  constructor() {
    super('This form came from another address than ours. Open the page again and send it from there.');
  }
}

/** What was sent cannot be understood or is not acceptable. Forms answer by themselves; this is for all else. */
export class Invalid extends Refusal {
  override readonly name = 'Invalid';
  readonly status = 422;
}

export class TooMany extends Refusal {
  override readonly name = 'TooMany';
  readonly status = 429;
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number, message = 'That was too often. Wait a little and try again.') {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class TooLarge extends Refusal {
  override readonly name = 'TooLarge';
  readonly status = 413;
  readonly limitBytes: number;
  constructor(limitBytes: number, message = 'That is larger than we can take.') {
    super(message);
    this.limitBytes = limitBytes;
  }
}

/** Something else has to come first; `needs` are keys that the page says in words. */
export class NotYet extends Refusal {
  override readonly name = 'NotYet';
  readonly status = 409;
  readonly needs: readonly string[];
  constructor(needs: readonly string[]) {
    super(`Something else has to come first: ${needs.join(', ')}.`);
    this.needs = needs;
  }
}

/** Something we stand on (the database, most of all) does not answer at the moment. */
export class Unavailable extends Refusal {
  override readonly name = 'Unavailable';
  readonly status = 503;
}

/** Ends a start or a command. The message is one plain sentence that says what is wrong and what to do. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/** Who may: if not, it isn't there. Throws NotFound. */
export const permit: (ok: boolean) => asserts ok = (ok) => {
  if (!ok) throw new NotFound();
};

/** What is still missing: said aloud. Throws NotYet unless nothing is. */
export const requireNone = (needs: readonly string[]): void => {
  if (needs.length > 0) throw new NotYet(needs);
};
