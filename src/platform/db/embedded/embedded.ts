import { rmdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from '../../errors.ts';
import { type Address, codeOf, connect } from '../connection.ts';
import { addressOf, type Channel, type ChannelKind, channelOf } from './channel.ts';
import { type Keeper, keep } from './keeper.ts';
import { type Place, type PlaceOptions, placeOf } from './place.ts';
import { bringUp, stopServer } from './server.ts';
import { inTurn } from './turn.ts';

const DATABASE = 'fundi';
const TRY_AGAIN_MS = 2_000;

type Say = (line: string) => void;

const usualChannel: ChannelKind = process.platform === 'win32' ? 'loopback' : 'socket';

export interface EmbeddedOptions extends PlaceOptions {
  /** Whether this Fundi serves, which only one on a DATA_DIR may do at a time. */
  hold: boolean;
  /** Which way the server is spoken to; by default what the platform can do. */
  channel?: ChannelKind | undefined;
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

const upAndKept = (place: Place, channel: Channel, hold: boolean, say: Say, broken: () => void): Promise<Keeper> =>
  inTurn(place.dataDir, async () => {
    await bringUp(place, channel, say);
    await makeDatabase(channel);
    return keep(addressOf(channel, DATABASE), hold, broken);
  });

/** Only when it is empty, so never while a server listens in it. */
const removeSocketFolder = async (channel: Channel): Promise<void> => {
  if (channel.kind === 'socket') await rmdir(channel.folder).catch(() => {});
};

const leave = (place: Place, channel: Channel, keeper: Keeper): Promise<void> =>
  inTurn(place.dataDir, async () => {
    const last = await keeper.isLast().catch(() => false);
    if (last) await stopServer(place);
    await keeper.end();
    if (last) await removeSocketFolder(channel);
  });

/**
 * Our own PostgreSQL server, for as long as somebody uses it. Killed under us, it is started again: what was asked meanwhile
 * fails, what comes after works. Errors: Stop, with what to do.
 */
export const openEmbedded = async ({ hold, channel: kind, ...options }: EmbeddedOptions): Promise<Embedded> => {
  const { say } = options;
  const place = await placeOf(options);
  const channel = await inTurn(place.dataDir, () => channelOf(place, kind ?? usualChannel));
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
  keeper = upAndKept(place, channel, hold, say, broken);
  await keeper.catch(() => removeSocketFolder(channel));
  await keeper;
  return {
    address: addressOf(channel, DATABASE),
    close: async () => {
      closing = true;
      const kept = await keeper;
      if (kept) await leave(place, channel, kept);
    },
  };
};
