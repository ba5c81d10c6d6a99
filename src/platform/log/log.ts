import pino from 'pino';
import type { LOG_LEVELS } from '../config/config.ts';
import { plainLines } from './plain.ts';
import { withoutPersons } from './without-persons.ts';

/** What is known about a thing that happened: numbers, ids and names of our own; never an address, a name or a text of a person's. */
export type Facts = Record<string, string | number | boolean | null | undefined>;

/** The log of the running program. Each line is an event in words of ours, then facts. */
export interface Log {
  debug(event: string, facts?: Facts): void;
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  /** With the error that was thrown, if one was; what it says of people is left out. */
  error(event: string, error?: unknown, facts?: Facts): void;
}

export interface LogOptions {
  level: (typeof LOG_LEVELS)[number];
  /** Where lines go, and whether they are for a person's eyes (plain) or a program's (JSON). By default standard output. */
  out?: { write(line: string): unknown; isTTY?: boolean };
}

/** JSON lines, or plain ones where a person watches. */
export const makeLog = ({ level, out = process.stdout }: LogOptions): Log => {
  const lines = { write: (line: string) => out.write(out.isTTY ? plainLines(line) : line) };
  const log = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    lines,
  );
  return {
    debug: (event, facts) => log.debug(facts ?? {}, event),
    info: (event, facts) => log.info(facts ?? {}, event),
    warn: (event, facts) => log.warn(facts ?? {}, event),
    error: (event, error, facts) =>
      log.error({ ...facts, ...(error !== undefined && { error: withoutPersons(error) }) }, event),
  };
};
