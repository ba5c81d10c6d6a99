import { once } from 'node:events';
import { join } from 'node:path';
import { openHouse } from '../house.ts';
import { erasuresIn } from '../identity/roof.ts';
import { redactionsIn } from '../library/index.ts';
import { paths } from '../paths.ts';
import { type Config, readConfig } from '../platform/config/config.ts';
import { ROOT } from '../platform/config/root.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import { secretFits } from '../platform/db/reseal.ts';
import { Stop } from '../platform/errors.ts';
import { headsIn } from '../platform/happenings/heads.ts';
import { makeLog } from '../platform/log/log.ts';
import { smtp } from '../platform/mail/send.ts';
import type { Command } from './command.ts';
import { WRONG_SECRET } from './restore.ts';
import { openSample } from './sample.ts';
import { bringSchool } from './school.ts';
import { isChanging } from './secret-file.ts';

const HOW_TO_SIGN_IN =
  'To sign in: npx fundi sign-in-link EMAIL prints a link; npx fundi steward EMAIL makes somebody a steward.';

const CHANGE_BEGUN = 'A change of the secret was begun and not ended: run npx fundi rotate-secret again, then start.';

/** Serves until it is told to stop. Errors: Stop, one sentence. */
const serveHouse = async (config: Config, say: (line: string) => void): Promise<void> => {
  const log = makeLog({ level: config.logLevel });
  const database = await openDatabase(config, { hold: true, say });
  try {
    await migrate(database.db, { say });
    if (!(await secretFits(database.db)))
      throw new Stop((await isChanging(config.dataDir)) ? CHANGE_BEGUN : WRONG_SECRET);
    await bringSchool(database.db, join(ROOT, 'content'), say);
    const sample = config.sample ? await openSample(database.db, say) : undefined;
    const heads = headsIn(config.dataDir);
    const house = await openHouse({
      db: database.db,
      log,
      baseUrl: config.baseUrl,
      alsoAt: [`http://127.0.0.1:${config.port}`, `http://localhost:${config.port}`],
      trusted: (address) => config.trustedProxies.check(address, address.includes(':') ? 'ipv6' : 'ipv4'),
      ...(config.smtpUrl !== undefined && { transport: smtp(config.smtpUrl, config.baseUrl) }),
      ...(sample && { sample }),
      erasures: erasuresIn(config.dataDir),
      redactions: redactionsIn(config.dataDir),
      keepHead: async (head, at) => {
        await heads.keep(head, at);
        log.info('The audit was sealed.', { count: head.count, hash: head.hash });
      },
    });
    house.server.listen(config.port, config.host);
    await Promise.race([
      once(house.server, 'listening'),
      once(house.server, 'error').then(([error]) => {
        const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
        throw new Stop(
          taken
            ? `PORT ${config.port} is in use by another program: choose another, as in PORT=3001 npm start.`
            : String(error),
        );
      }),
    ]);
    say(`Fundi is open at ${config.baseUrl}${paths.library}  (Ctrl-C closes it)`);
    say(HOW_TO_SIGN_IN);
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    say('Closing.');
    await house.close();
  } finally {
    await database.close();
  }
};

/** `npm start` and `fundi serve`: one house on one DATA_DIR. */
export const serve: Command = {
  name: 'serve',
  usage: '',
  run: async (args, { say, env }) => {
    if (args.length > 0) return 2;
    await serveHouse(readConfig(env), say);
    return 0;
  },
};
