import { createTransport } from 'nodemailer';
import type { Act } from '../act.ts';
import { unseal } from '../crypto/sealer.ts';
import type { Tx } from '../db/db.ts';
import { againAt } from '../happenings/relay.ts';
import type { Job } from '../jobs/job.ts';
import { letterOf } from './letter.tsx';
import { LETTER_FIELD, SealedLetter, TO_FIELD } from './post.ts';
import { type DueMail, giveUpMail, markSent, postponeMail, takeMail } from './store.ts';

/** A letter on its way. */
export interface Envelope {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  unsubscribe: string | undefined;
}

/** Hands a letter to a mail server. Throws when the server does not take it. */
export type Transport = (envelope: Envelope) => Promise<void>;

/** Asked of identity: where does this person's mail go? Undefined: nobody of that id any more. */
export type AddressOf<Actor> = (tx: Tx, act: Act<Actor>, personId: string, why: string) => Promise<string | undefined>;

const ATTEMPTS_MAX = 12;
const SERVER_MS = 20_000;
/** How long a sending may take before another process may try: longer than a server is waited for. */
const HELD = 3;

/**
 * A mail server by its address (`smtps://name:password@host:465?from=school@example.org`).
 * Without `from`, letters come from `noreply@` the host of `baseUrl`.
 */
export const smtp = (smtpUrl: string, baseUrl: string, patienceMs = SERVER_MS): Transport => {
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') ?? `noreply@${new URL(baseUrl).hostname}`;
  url.searchParams.delete('from');
  const server = createTransport({
    url: url.href,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  return async ({ id, to, subject, text, html, unsubscribe }) => {
    await server.sendMail({
      from: { name: 'Fundi', address: from },
      to,
      subject,
      text,
      html,
      // The same letter sent again after a crash keeps its id, so that a reader's program can drop it.
      messageId: `<${id}@${new URL(baseUrl).hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribe && {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
};

const faultOf = (error: unknown): string => {
  const code = error instanceof Error && 'responseCode' in error ? String(error.responseCode) : undefined;
  return code ?? (error instanceof Error && 'code' in error ? String(error.code) : 'not taken');
};

/** The server says that it never will: no such mailbox. */
const isForGood = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  Number(error.responseCode) >= 550 &&
  Number(error.responseCode) < 560;

interface Sending<Actor> {
  addressOf: AddressOf<Actor>;
  transport: Transport;
  /** An origin, without a slash at its end. */
  baseUrl: string;
}

const sendOne = async <Actor>(act: Act<Actor>, { addressOf, transport, baseUrl }: Sending<Actor>): Promise<number> => {
  const { db, now } = act;
  const taken: DueMail | undefined = await db.transaction((tx) => takeMail(tx, now, againAt(now, HELD)));
  if (!taken) return 0;
  const to = taken.toSealed
    ? unseal(db.sealer, TO_FIELD, taken.toSealed)
    : await db.transaction((tx) => addressOf(tx, act, taken.personId, taken.purpose));
  if (to === undefined) {
    await giveUpMail(db, taken.id, 'nobody', now);
    return 1;
  }
  const { unsubscribe, ...draft } = SealedLetter.parse(JSON.parse(unseal(db.sealer, LETTER_FIELD, taken.letterSealed)));
  try {
    await transport({
      id: taken.id,
      to,
      ...letterOf(draft, baseUrl),
      unsubscribe: unsubscribe && baseUrl + unsubscribe,
    });
    await markSent(db, taken.id, now);
  } catch (error) {
    if (isForGood(error) || taken.attempts >= ATTEMPTS_MAX) await giveUpMail(db, taken.id, faultOf(error), now);
    else await postponeMail(db, taken.id, faultOf(error), againAt(now, taken.attempts));
  }
  return 1;
};

/** Sends what is due, one letter after the other: a slow server holds up letters and nothing else. */
export const mailJob = <Actor>(sending: Sending<Actor>): Job<Actor> => ({
  name: 'send mail',
  everySeconds: 30,
  run: (act) => sendOne(act, sending),
});
