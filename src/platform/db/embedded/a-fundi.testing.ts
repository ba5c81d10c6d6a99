import { Stop } from '../../errors.ts';
import { openDatabase } from '../open.ts';

/** Run by tests as a process of its own: `a-fundi.testing.ts DATA_DIR serve|command`. It says one line. */
const [, , dataDir = '', role] = process.argv;

const run = async (): Promise<void> => {
  const { close } = await openDatabase(
    { dataDir, databaseUrl: undefined, secret: undefined },
    { hold: role === 'serve', say: () => {} },
  );
  const stay = setInterval(() => {}, 1_000_000);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      await close();
      clearInterval(stay);
    });
  console.log('open');
};

await run().catch((error: unknown) => {
  if (!(error instanceof Stop)) throw error;
  console.log(error.message);
  process.exitCode = 1;
});
