import { type Answer, type Held, instantOf } from './held.ts';

/** Taps sent in one post. */
const AT_ONCE_MAX = 200;

/** What came of asking the server: an answer, no answer (no signal, or a server that is away), or that we may not ask. */
export type Reply<T> = { ok: true; answer: T } | { ok: false; why: 'away' | 'refused' };

const reply = async <T>(asking: Promise<Response>): Promise<Reply<T>> => {
  try {
    const answer = await asking;
    if (answer.ok) return { ok: true, answer: await answer.json() };
    return { ok: false, why: answer.status >= 500 || answer.status === 429 ? 'away' : 'refused' };
  } catch {
    return { ok: false, why: 'away' };
  }
};

/** What goes out in one post. */
export const unsentOf = ({ taps, unsent }: Held) => taps.filter(({ id }) => unsent.includes(id)).slice(0, AT_ONCE_MAX);

/** Sends what this phone tapped, and hears what it has not heard. */
export const send = (taps: string, held: Held): Promise<Reply<Answer>> => {
  const body = new URLSearchParams({
    clock: String(instantOf(held, Date.now())),
    after: String(held.heard),
    taps: JSON.stringify(unsentOf(held)),
  });
  return reply(fetch(taps, { method: 'POST', body }));
};

/** Waits until somebody else taps. */
export const hear = (
  taps: string,
  after: number,
  signal: AbortSignal,
): Promise<Reply<Pick<Answer, 'taps' | 'heard'>>> => reply(fetch(`${taps}?after=${after}`, { signal }));
