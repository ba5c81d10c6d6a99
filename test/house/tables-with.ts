import { z } from 'zod';
import type { Db } from '../../src/platform/db/db.ts';

/** The tables in which a word stands, as text or as bytes. */
export const tablesWith = async (where: Db, word: string): Promise<string[]> => {
  const tables = await where.all(z.object({ name: z.string() }))`
    select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`;
  const hex = Buffer.from(word).toString('hex');
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await where.count`
      select (xpath('/row/n/text()', query_to_xml(format(
        'select count(*) as n from %I t where t::text ilike %L or t::text ilike %L', ${name}::text, '%' || ${word}::text || '%', '%' || ${hex}::text || '%'),
        false, true, '')))[1]::text::int`;
    if (rows > 0) found.push(name);
  }
  return found.sort();
};
