/** The button stands far down a long page: its script is fetched when it is nearly in sight, so that a first visit stays light. */
const NEARLY = '400px';

const wake = async (): Promise<void> => {
  const { wakeKeep } = await import('../../offline/wake-keep.tsx');
  wakeKeep();
};

for (const root of document.querySelectorAll('[data-island="keep"]')) {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      // Without its script it says what keeping is for, and nothing is lost.
      wake().catch(() => undefined);
    },
    { rootMargin: NEARLY },
  );
  watcher.observe(root);
}

export {};
