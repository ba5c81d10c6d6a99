import { parseArgs } from 'node:util';
import { theCommand } from '../identity/index.ts';
import { Email, endSteward, makeSteward } from '../identity/roof.ts';
import { Stop } from '../platform/errors.ts';
import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

/** An address given on the command line. Errors: Stop. */
export const emailGiven = (typed: string): string => {
  const read = Email.safeParse(typed);
  if (!read.success) throw new Stop(`${typed} is not an e-mail address that one can write to.`);
  return read.data;
};

/** Makes somebody a steward, or ends it; beside a running house too, and felt at their next request. */
export const steward: Command = {
  name: 'steward',
  usage: 'EMAIL [--end]',
  run: async (args, io) => {
    const { values, positionals } = parsed(args) ?? {};
    const [typed, ...rest] = positionals ?? [];
    if (typed === undefined || rest.length > 0) return 2;
    const email = emailGiven(typed);
    await withDatabase(io, async (db) => {
      const act = { actor: theCommand, db, now: new Date() };
      const form = { email, language: 'en' as const, reason: 'the command line' };
      await (values?.end ? endSteward(act, form) : makeSteward(act, form));
    });
    io.say(
      values?.end
        ? `${email} is no steward any more.`
        : `${email} is a steward. They sign in at /sign-in, or by: npx fundi sign-in-link ${email}`,
    );
    return 0;
  },
};

const parsed = (args: string[]) => {
  try {
    return parseArgs({ args, options: { end: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    // An option we don't know: wrong use, and said so.
    return undefined;
  }
};
