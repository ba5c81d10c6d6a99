import { useEffect, useState } from 'preact/hooks';
import { groundPaths } from '../../paths/ground.ts';
import { canKeep, keep, kept } from '../../platform/offline/worker.ts';
import { useAddress } from '../../platform/ui/page-context.ts';
import { useWords } from '../../platform/words/words.ts';
import { carriage } from './carriage.ts';
import { plannedStart } from './clock.ts';
import { keepLive, keptLive } from './kept-live.ts';
import { type Happening, type Live, type LiveStep, liveAfter } from './live.ts';
import { liveWords } from './live-words.ts';
import { sendWaiting } from './queue.ts';
import { recordedFields } from './recorded.ts';
import { useLitScreen } from './wake.ts';

export interface LiveProps {
  code: string;
  slug: string;
  title: string;
  /** BCP 47, of the kit. */
  language: string;
  /** HH:MM, when the plan has one. */
  start: string | undefined;
  steps: LiveStep[];
  /** Addresses of this page, and of the one where it is told how it went. */
  here: string;
  tell: string;
  /** Addresses of the kit, and of the plan to print. */
  kitAt: string;
  printAt: string;
}

/** What a live page shows and does, wherever its taps are kept. */
export interface LiveHand {
  isHere: boolean;
  live: Live | undefined;
  now: number;
  isLit: boolean;
  survives: boolean;
  isKept: boolean;
  happen: (happening: Happening) => void;
  begin: () => void;
}

/** The instant it is, told anew each second while `on`, and whenever the page comes back into sight. */
export const useNow = (on: boolean): [number, (now: number) => void] => {
  const [now, tell] = useState(0);
  useEffect(() => {
    if (!on) return;
    const tick = (): void => tell(Date.now());
    tick();
    const every = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(every);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [on]);
  return [now, tell];
};

/** Browsers that keep nothing throw already when their store is named. */
export const ownStore = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

/** Whether this page opens again with no signal, and `keepIt`, which starting does: it turns keeping on, for this page and the form that follows. */
export const useKeptPage = ({ code, title, here, tell }: LiveProps) => {
  const t = useWords(liveWords);
  const inTongue = useAddress();
  const [isKept, say] = useState(false);
  const id = `run:${code}`;
  useEffect(() => {
    kept().then(
      (sets) => say(sets.some((set) => set.id === id && set.missing === 0)),
      () => undefined,
    );
  }, [id]);
  const keepIt = (): void => {
    if (canKeep() !== 'yes') return;
    const address = inTongue(here);
    const parts = [{ address: inTongue(tell), label: t.tell }];
    keep({ id, label: t.title(title), address, parts }, [inTongue(groundPaths.saved), '/icon.svg']).then(
      (done) => say(done?.missing === 0),
      () => undefined,
    );
  };
  return { isKept, keepIt };
};

/** The session on this phone: what it is, and `happen`, by which a tap changes it. `live` is undefined until it has started. */
export const useLive = (props: LiveProps): LiveHand => {
  const { code, start, steps, tell: tellAt } = props;
  const inTongue = useAddress();
  const { isKept, keepIt } = useKeptPage(props);
  const [isHere, arrive] = useState(false);
  const [live, show] = useState<Live | undefined>();
  const [survives, say] = useState(true);
  const isRunning = live !== undefined && live.endedAt === null;
  const [now, tell] = useNow(isRunning);
  const isLit = useLitScreen(isRunning);
  useEffect(() => {
    const store = ownStore();
    show(store && keptLive(store, code, steps, Date.now()));
    tell(Date.now());
    arrive(true);
    void sendWaiting(carriage());
  }, [code]);
  const happen = (happening: Happening): void => {
    const at = Date.now();
    const store = ownStore();
    const after = liveAfter(steps, live, happening, at);
    say(store !== undefined && keepLive(store, code, after, at));
    show(after);
    tell(at);
    if (happening.kind === 'next' && after && after.endedAt !== null)
      window.location.assign(`${inTongue(tellAt)}#${recordedFields(steps, after)}`);
  };
  const begin = (): void => {
    happen({ kind: 'start', plannedAt: plannedStart(start, Date.now()) });
    keepIt();
  };
  return { isHere, live, now, isLit, survives, isKept, happen, begin };
};
