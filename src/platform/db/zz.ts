import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';

const t0 = Date.now();
const say = (x: string) => console.log(Date.now() - t0, x);
const o = await openDatabase(
  { dataDir: process.argv[2] ?? '/tmp/zz data', databaseUrl: process.env.DATABASE_URL },
  { hold: !process.env.NOHOLD, say },
);
say('open');
console.log(await migrate(o.db, { say }), o.address);
console.log(await o.db.count`select count(*) from pg_stat_activity`);
say('use');
if (process.env.STAY) await new Promise((r) => process.on('SIGTERM', r));
await o.close();
say('closed');
