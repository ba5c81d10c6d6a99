import { theCommand } from '../identity/index.ts';
import { linkToSignIn } from '../identity/roof.ts';
import { paths } from '../paths.ts';
import { readConfig } from '../platform/config/config.ts';
import type { Command } from './command.ts';
import { emailGiven } from './steward.ts';
import { withDatabase } from './with-database.ts';

/** Prints a link that signs somebody in once, within the hour: for the first steward, and for whoever no letter reaches. */
export const signInLink: Command = {
  name: 'sign-in-link',
  usage: 'EMAIL',
  run: async (args, io) => {
    const [typed, ...rest] = args;
    if (typed === undefined || typed.startsWith('-') || rest.length > 0) return 2;
    const email = emailGiven(typed);
    const token = await withDatabase(io, (db) => linkToSignIn({ actor: theCommand, db, now: new Date() }, email));
    io.print(`${readConfig(io.env).baseUrl}${paths.signInLink(token)}`);
    io.say('It works once, for an hour. Give it to nobody else.');
    return 0;
  },
};
