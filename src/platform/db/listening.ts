import { setTimeout as pause } from 'node:timers/promises';
import { type Address, connect, type Driver, known, quoted } from './connection.ts';
import type { Listener } from './db.ts';

const TRY_AGAIN_MS = 250;

export interface Ears {
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * One connection that hears every channel asked for. The driver's own listening is lost for good when the database is away
 * at the moment it tries again; this one tries until it is back.
 */
export const earsAt = (address: Address): Ears => {
  const channels = new Map<string, Set<Listener>>();
  let closed = false;
  let line: Promise<Driver | undefined> | undefined;

  const tellConnected = (): void => {
    for (const listeners of channels.values()) for (const { connected } of listeners) connected?.();
  };

  const tune = async (): Promise<Driver> => {
    let tuned = false;
    const onnotify = (channel: string, payload: string): void => {
      for (const { heard } of channels.get(channel) ?? []) heard(payload);
    };
    const onclose = (): void => {
      if (tuned && !closed) line = tuneAgain();
    };
    const sql = connect(address, { max: 1, max_lifetime: null, onnotify, onclose });
    try {
      for (const channel of channels.keys()) await sql.unsafe(`listen ${quoted(channel)}`);
      tuned = true;
      return sql;
    } catch (error) {
      await sql.end({ timeout: 0 });
      throw error;
    }
  };

  const tuneAgain = async (): Promise<Driver | undefined> => {
    while (!closed) {
      await pause(TRY_AGAIN_MS);
      const sql = await tune().catch(() => undefined);
      if (!sql) continue;
      tellConnected();
      return sql;
    }
    return undefined;
  };

  const hear = async (channel: string): Promise<void> => {
    line ??= tune();
    const tried = line;
    try {
      await (await tried)?.unsafe(`listen ${quoted(channel)}`);
    } catch (error) {
      channels.delete(channel);
      if (line === tried) line = undefined;
      throw known(error);
    }
  };

  return {
    listen: async (channel, listener) => {
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(listener));
      await hear(channel);
      listener.connected?.();
      return async () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channels.delete(channel);
        await (await line)?.unsafe(`unlisten ${quoted(channel)}`);
      };
    },
    close: async () => {
      closed = true;
      await (await line)?.end({ timeout: 0 });
    },
  };
};
