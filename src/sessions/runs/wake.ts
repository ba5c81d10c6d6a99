import { useEffect, useState } from 'preact/hooks';

/** Keeps the screen lit while `on`, asked for again whenever the page comes back into sight. False once the phone has refused. */
export const useLitScreen = (on: boolean): boolean => {
  const [isLit, say] = useState(true);
  useEffect(() => {
    if (!on) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (isOver) return void got.release();
        lock = got;
        say(true);
      } catch {
        // No such thing in this browser, no HTTPS, or the battery is low.
        say(false);
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [on]);
  return isLit;
};
