import { z } from 'zod';
import { theCommand } from '../identity/index.ts';
import { redactionsIn } from '../library/index.ts';
import { type Config, readConfig, secretOf } from '../platform/config/config.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import { resealAll } from '../platform/db/reseal.ts';
import { Stop } from '../platform/errors.ts';
import { event } from '../platform/happenings/event.ts';
import { tell } from '../platform/happenings/tell.ts';
import type { Command } from './command.ts';
import { changeSecretFile, nextSecret, secretFileBefore } from './secret-file.ts';

const SecretChanged = event('platform.secret-changed', z.strictObject({}));

interface Change {
  secret: string;
  before: string[];
  /** What remains to be done once everything is sealed anew. */
  after(): Promise<void>;
  done: string;
}

const byEnvironment = ({ secret, secretBefore }: Config): Change => {
  if (secret === undefined || secretBefore === undefined || secret === secretBefore)
    throw new Stop(
      'SECRET is set by the environment, so you change it there: set SECRET to the new one and SECRET_BEFORE to the one until now, stop every Fundi on this database, and run this again.',
    );
  return {
    secret,
    before: [secretBefore],
    after: async () => {},
    done: 'Take SECRET_BEFORE out of the environment, and start every Fundi with the new SECRET.',
  };
};

const byFile = async (config: Config): Promise<Change> => {
  const { dataDir } = config;
  const now = await secretOf(config);
  const secret = await nextSecret(dataDir);
  const older = await secretFileBefore(dataDir);
  return {
    secret,
    before: [now, ...(older === undefined ? [] : [older])],
    after: () => changeSecretFile(dataDir),
    done: `The new one is ${dataDir}/secret. Keep a copy of it apart from your backups; destroy ${dataDir}/secret.before and its copies once no backup made before today is needed.`,
  };
};

/** Changes what all keys are made from: seals everything anew, in one transaction, while nobody serves. Run again, it goes on. */
export const rotateSecret: Command = {
  name: 'rotate-secret',
  usage: '',
  run: async (args, { say, env }) => {
    if (args.length > 0) return 2;
    const config = readConfig(env);
    const change =
      config.secret === undefined && config.databaseUrl === undefined ? await byFile(config) : byEnvironment(config);
    const opening = { ...config, secret: change.secret, secretsBefore: change.before };
    const database = await openDatabase(opening, { hold: false, alone: true, say });
    try {
      await migrate(database.db, { say });
      const act = { actor: theCommand, db: database.db, now: new Date() };
      say('Sealing everything anew. Nobody can sign in meanwhile.');
      const sealed = await resealAll(database.db, say, (tx) => tell(tx, act, SecretChanged, {}));
      await redactionsIn(config.dataDir).reseal(database.db.sealer);
      await change.after();
      say(`Done: ${sealed} sealed anew. ${change.done}`);
      return 0;
    } finally {
      await database.close();
    }
  },
};
