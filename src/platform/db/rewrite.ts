import { z } from 'zod';
import { quoted } from './connection.ts';
import { joined, type Part, part, type Tx } from './db.ts';
import { Part as RawPart } from './template.ts';

/** Text of a table that can be written anew: which columns, and in which rows. */
export interface TextPlace {
  table: string;
  /** Of text. */
  columns?: readonly string[];
  /** Of bytes that are UTF-8. */
  sources?: readonly string[];
  /** Of jsonb: its text is rewritten, so what is put in needs no escaping. */
  jsons?: readonly string[];
  /** A condition on the rows. */
  of: Part;
}

const raw = (sql: string): Part => new RawPart([sql], []);
const Row = z.object({ place: z.string(), texts: z.array(z.string().nullable()) });

type Kind = 'column' | 'source' | 'json';
interface Named {
  name: string;
  kind: Kind;
}

const textOf = ({ name, kind }: Named): Part =>
  raw(kind === 'source' ? `convert_from(${quoted(name)}, 'UTF8')` : `${quoted(name)}::text`);

const setting = ({ name, kind }: Named, text: string): Part => {
  const column = raw(quoted(name));
  if (kind === 'source') return part`${column} = ${Buffer.from(text)}`;
  return kind === 'json' ? part`${column} = ${text}::text::jsonb` : part`${column} = ${text}`;
};

const named = (names: readonly string[] | undefined, kind: Kind): Named[] =>
  (names ?? []).map((name) => ({ name, kind }));

/**
 * Writes text anew, row by row, wherever `rewrite` gives another than there was; resolves to how many rows that were.
 * The rows are locked, and their other columns left alone. In a transaction.
 */
export const rewriteTexts = async (
  tx: Tx,
  { table, columns, sources, jsons, of }: TextPlace,
  rewrite: (text: string) => string,
): Promise<number> => {
  const all = [...named(columns, 'column'), ...named(sources, 'source'), ...named(jsons, 'json')];
  const list = joined(all.map(textOf), part`, `);
  const rows = await tx.all(Row)`
    select ctid::text as place, array[${list}] as texts from ${raw(quoted(table))} where ${of} for update`;
  let done = 0;
  for (const { place, texts } of rows) {
    const sets = all.flatMap((one, at) => {
      const text = texts[at];
      const next = typeof text === 'string' ? rewrite(text) : undefined;
      return next === undefined || next === text ? [] : [setting(one, next)];
    });
    if (sets.length === 0) continue;
    await tx.run`update ${raw(quoted(table))} set ${joined(sets, part`, `)} where ctid = ${place}::tid`;
    done += 1;
  }
  return done;
};
