import { openDatabase } from '../open.ts';

/** Run by tests as a process of its own: `a-fundi.testing.ts DATA_DIR serve|command`. */
const [, , dataDir = '', role] = process.argv;
const { close } = await openDatabase({ dataDir, databaseUrl: undefined }, { hold: role === 'serve', say: () => {} });
const stay = setInterval(() => {}, 1_000_000);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, async () => {
    await close();
    clearInterval(stay);
  });
console.log('open');
