import { buffer } from 'node:stream/consumers';
import type { Io } from './command.ts';

/** The terminal: words to standard error, so that standard output holds only what was asked for. */
export const io: Io = {
  say: (line) => void process.stderr.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
  print: (line) => void process.stdout.write(`${line}\n`),
  stdin: () => buffer(process.stdin),
  env: process.env,
};
