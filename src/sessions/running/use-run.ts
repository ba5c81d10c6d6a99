import { useEffect, useRef, useState } from 'preact/hooks';
import { useAddress } from '../../platform/ui/page-context.ts';
import { plannedStart } from '../runs/clock.ts';
import type { Happening } from '../runs/live.ts';
import { recordedFields } from '../runs/recorded.ts';
import { type LiveHand, type LiveProps, ownStore, useKeptPage, useNow } from '../runs/use-live.ts';
import { useLitScreen } from '../runs/wake.ts';
import { type Held, instantOf, keepHeld, keptHeld, nothingHeld, withAnswer, withNews, withTap } from './held.ts';
import { hear, send, unsentOf } from './line.ts';
import { liveOf, tapOf } from './taps.ts';

export interface RunProps extends LiveProps {
  sessionId: string;
  /** Address at which this session’s taps are exchanged. */
  taps: string;
}

/** Whether the other phone hears us: it does, there is no signal, or the address works no longer. */
export type Line = 'together' | 'alone' | 'refused';

/** Before asking again when the server is away. */
const AGAIN_MS = 3_000;
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** What this phone holds of the session, in step with the server whenever it can be reached. */
const useHeld = ({ sessionId, taps }: RunProps) => {
  const held = useRef<Held>(nothingHeld(''));
  const [shown, show] = useState<Held>(held.current);
  const [survives, say] = useState(true);
  const [line, tell] = useState<Line>('together');
  const isSending = useRef(false);
  const put = (next: Held): void => {
    held.current = next;
    say(keepHeld(ownStore(), sessionId, next));
    show(next);
  };
  const sendNow = async (): Promise<boolean> => {
    if (isSending.current) return true;
    isSending.current = true;
    const sent = unsentOf(held.current).map(({ id }) => id);
    const said = await send(taps, held.current);
    isSending.current = false;
    tell(said.ok ? 'together' : said.why === 'refused' ? 'refused' : 'alone');
    if (said.ok) put(withAnswer(held.current, said.answer, sent));
    return said.ok && (held.current.unsent.length === 0 || sendNow());
  };
  useEffect(() => {
    const over = new AbortController();
    put(keptHeld(ownStore(), sessionId) ?? nothingHeld(crypto.randomUUID()));
    const follow = async (): Promise<void> => {
      while (!over.signal.aborted) {
        if (!(await sendNow())) {
          await pause(AGAIN_MS, over.signal);
          continue;
        }
        const said = await hear(taps, held.current.heard, over.signal);
        if (said.ok) put(withNews(held.current, said.answer));
        else await pause(AGAIN_MS, over.signal);
      }
    };
    void follow();
    return () => over.abort();
  }, [sessionId]);
  return { held, shown, survives, line, put, sendNow };
};

/** A session on this phone and its pair's: what it is, and `happen`, by which a tap changes it on both. */
export const useRun = (props: RunProps): LiveHand & { line: Line } => {
  const { start, steps, tell: tellAt } = props;
  const inTongue = useAddress();
  const { isKept, keepIt } = useKeptPage(props);
  const { held, shown, survives, line, put, sendNow } = useHeld(props);
  const live = liveOf(steps, shown.taps);
  const isRunning = live !== undefined && live.endedAt === null;
  const [clock, tick] = useNow(isRunning);
  const isLit = useLitScreen(isRunning);
  const happen = (what: Happening): void => {
    const at = instantOf(held.current, Date.now());
    const { taps, phone } = held.current;
    const tap = tapOf(steps, taps, { id: crypto.randomUUID(), phone, at, what });
    put(withTap(held.current, tap));
    tick(Date.now());
    void sendNow();
    const after = liveOf(steps, held.current.taps);
    if (what.kind === 'next' && after && after.endedAt !== null)
      window.location.assign(`${inTongue(tellAt)}#${recordedFields(steps, after)}`);
  };
  const begin = (): void => {
    happen({ kind: 'start', plannedAt: plannedStart(start, instantOf(held.current, Date.now())) });
    keepIt();
  };
  return {
    isHere: shown.phone !== '',
    live,
    now: instantOf(shown, clock),
    isLit,
    survives,
    isKept,
    happen,
    begin,
    line,
  };
};
