import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config/config.ts';
import { verifyAudit } from '../platform/happenings/audit.ts';
import { headsIn } from '../platform/happenings/heads.ts';
import type { Command } from './command.ts';
import { read } from './read.ts';
import { withDatabase } from './with-database.ts';

/** Reads the chain of the audit, and the heads kept in DATA_DIR, and names every row that is not as it was sealed. */
export const verifyTheAudit: Command = {
  name: 'verify-audit',
  usage: '[--json]',
  run: async (args, io) => {
    const values = read(() => parseArgs({ args, options: { json: { type: 'boolean' } } }));
    if (!values) return 2;
    const heads = await headsIn(readConfig(io.env).dataDir).all();
    const { count, faults } = await withDatabase(io, (db) => verifyAudit(db, heads));
    if (values.json) io.print(JSON.stringify({ count, heads: heads.length, faults }));
    else {
      for (const { says } of faults) io.print(says);
      if (heads.length === 0 && count > 0)
        io.warn('No end of the chain was kept in DATA_DIR, so one that was cut off would not show.');
      io.say(
        faults.length === 0
          ? `The audit stands as it was sealed: ${count} rows.`
          : `The audit is not as it was sealed: ${faults.length} faults in ${count} rows.`,
      );
    }
    return faults.length === 0 ? 0 : 1;
  },
};
