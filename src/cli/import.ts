import { theCommand } from '../identity/index.ts';
import { type Bundle, bundlesIn, importKit } from '../library/index.ts';
import type { Db } from '../platform/db/db.ts';
import { Stop } from '../platform/errors.ts';
import type { Command, Io } from './command.ts';
import { filesAt } from './files.ts';
import { withDatabase } from './with-database.ts';

interface Report {
  imported: string[];
  unchanged: string[];
  proposed: string[];
  held: string[];
  problems: { file: string; line: number; column: number; code: string; message: string; mend: string }[];
}

const gather = async (named: readonly string[], io: Io): Promise<Bundle[]> => {
  const bundles: Bundle[] = [];
  for (const one of named) {
    const found = bundlesIn(await filesAt(one, io));
    if (found.length === 0) throw new Stop(`${one} has no kit in it: a kit is a file named kit.md.`);
    bundles.push(...found);
  }
  return bundles;
};

const PROGRESS_EVERY = 25;

const bringAll = async (db: Db, bundles: readonly Bundle[], io: Io): Promise<Report> => {
  const report: Report = { imported: [], unchanged: [], proposed: [], held: [], problems: [] };
  const fileOfSlug = new Map<string, string>();
  for (const [at, bundle] of bundles.entries()) {
    const result = await importKit({ actor: theCommand, db, now: new Date() }, bundle, fileOfSlug);
    if (result.outcome === 'refused')
      report.problems.push(
        ...result.problems.map(({ severity: _, ...problem }) => ({ file: bundle.file, ...problem })),
      );
    else report[result.outcome].push(result.slug);
    if (bundles.length > PROGRESS_EVERY && (at + 1) % PROGRESS_EVERY === 0)
      io.say(`${at + 1} of ${bundles.length} kits read.`);
  }
  return report;
};

/** Brings kits in. What is sound comes in; what is not is said, one sentence each, and changes nothing. Exit 1 when anything was refused. */
export const importKits: Command = {
  name: 'import',
  usage: '[--json] FILE…   (a kit.md, a folder, a zip; - for standard input)',
  run: async (args, io) => {
    const named = args.filter((arg) => arg !== '--json');
    if (named.length === 0 || named.some((one) => one.startsWith('--'))) return 2;
    const bundles = await gather(named, io);
    const report = await withDatabase(io, (db) => bringAll(db, bundles, io));
    if (args.includes('--json')) io.print(JSON.stringify(report));
    else {
      for (const { file, line, column, message, mend } of report.problems)
        io.warn(`${file}:${line}:${column}: ${message} ${mend}`);
      for (const slug of report.held)
        io.warn(
          `${slug}: something was taken down from it here, and what came may still have it. Read it, and suggest what changed in the browser.`,
        );
      io.say(
        `${report.imported.length} brought in, ${report.proposed.length} proposed to kits that people edited here, ${report.unchanged.length} unchanged, ${report.problems.length} problems.`,
      );
    }
    return report.problems.length === 0 ? 0 : 1;
  },
};
