import { rmdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from '../../errors.ts';
import { type Address, codeOf, connect } from '../driver.ts';
import type { Binaries } from './binaries.ts';
import { addressOf, type Channel, type ChannelKind, channelOf } from './channel.ts';
import { type Keeper, keep } from './keeper.ts';
import { type Place, placeOf } from './place.ts';
import { bringUp, stopServer } from './server.ts';

const DATABASE = 'fundi';
const TRY_AGAIN_MS = 2_000;
const OPEN_TRIES_MAX = 5;

export interface EmbeddedOptions {
  dataDir: string;
  /** Whether this Fundi serves, which only one on a DATA_DIR may do at a time. */
  hold: boolean;
  say(line: string): void;
  /** Which way the server is spoken to; by default what the platform can do. */
  channel?: ChannelKind;
  /** Other binaries than those for this platform: an older version, in tests. */
  binaries?: Binaries;
}

export interface Embedded {
  address: Address;
  /** Stops the server, unless another Fundi uses it: then that one stops it when it ends. */
  close(): Promise<void>;
}

const makeDatabase = async (channel: Channel): Promise<void> => {
  const sql = connect(addressOf(channel, 'postgres'), { max: 1 });
  try {
    const there = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (there.count === 0) await sql.unsafe(`create database ${DATABASE}`);
  } catch (error) {
    if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
};

/** A server may be stopped by its last user just as we find it: then it is begun again. */
const upAndKept = async (
  place: Place,
  channel: Channel,
  hold: boolean,
  say: (line: string) => void,
  broken: () => void,
) => {
  for (let tries = 1; ; tries += 1) {
    await bringUp(place, channel, say);
    try {
      await makeDatabase(channel);
      return await keep(addressOf(channel, DATABASE), hold, broken);
    } catch (error) {
      if (error instanceof Stop || tries === OPEN_TRIES_MAX) throw error;
      await pause(tries * 100);
    }
  }
};

/**
 * Our own PostgreSQL server, for as long as somebody uses it. Killed under us, it is started again: what was asked meanwhile
 * fails, what comes after works. Errors: Stop, with what to do.
 */
export const openEmbedded = async ({ dataDir, hold, say, ...how }: EmbeddedOptions): Promise<Embedded> => {
  const place = await placeOf(dataDir, say, how.binaries);
  const channel = await channelOf(place, how.channel ?? (process.platform === 'win32' ? 'loopback' : 'socket'));
  let closing = false;
  let keeper: Promise<Keeper | undefined>;
  const revive = async (): Promise<Keeper | undefined> => {
    say('The database server stopped by itself; starting it again.');
    while (!closing) {
      try {
        return await upAndKept(place, channel, hold, say, broken);
      } catch (error) {
        say(error instanceof Stop ? error.message : 'The database server cannot be reached; trying again.');
        await pause(TRY_AGAIN_MS);
      }
    }
    return undefined;
  };
  const broken = (): void => {
    if (!closing) keeper = revive();
  };
  keeper = Promise.resolve(await upAndKept(place, channel, hold, say, broken));
  return {
    address: addressOf(channel, DATABASE),
    close: async () => {
      closing = true;
      const kept = await keeper;
      const last = await kept?.isLast().catch(() => false);
      if (last) await stopServer(place);
      await kept?.end();
      if (last && channel.kind === 'socket') await rmdir(channel.folder).catch(() => {});
    },
  };
};
