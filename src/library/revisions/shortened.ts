/*
 * Reading a kit costs more than comparing it, and two states of one kit share nearly all of their text. Before they are
 * read to be compared, what stands in both, byte for byte, is taken out: of each container and each stretch of
 * background that both have, only the line that opens it stays. What became of the rest is the same.
 */

interface Chunk {
  opening: string;
  /** What stands under it, the line that closes it too. */
  inside: string[];
  closing: string | undefined;
}

const OPENS = /^(:{3,})[a-z]/;
/** Where a chunk ends can't be told by its lines alone, or others depend on what it defines. */
const KEPT = /^ {0,3}(`{3}|~{3}|\[)/;

const frontEnd = (lines: readonly string[]): number => (lines[0] === '---' ? lines.indexOf('---', 1) : -1);

/** A text as its chunks; undefined when a container isn't closed as we print it. */
const chunksOf = (lines: readonly string[]): Chunk[] | undefined => {
  const chunks: Chunk[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = lines[at] ?? '';
    const colons = OPENS.exec(opening)?.[1];
    if (colons) {
      const end = lines.indexOf(colons, at + 1);
      if (end === -1) return undefined;
      chunks.push({ opening, inside: lines.slice(at + 1, end), closing: colons });
      at = end;
    } else if (/^#{1,6} /.test(opening) || chunks.length === 0 || chunks.at(-1)?.closing !== undefined) {
      chunks.push({ opening, inside: [], closing: undefined });
    } else chunks.at(-1)?.inside.push(opening);
  }
  return chunks;
};

const textOf = ({ opening, inside, closing }: Chunk): string =>
  [opening, ...inside, ...(closing === undefined ? [] : [closing])].join('\n');

/** Only what has a name of its own is known again without its words. */
const mayGo = ({ opening, inside, closing }: Chunk): boolean => {
  const isNamed = closing === undefined ? /^#{1,6} /.test(opening) : /\{[^}]*#[a-z0-9-]+/.test(opening);
  return isNamed && !inside.some((line) => KEPT.test(line));
};

/** Two states of a kit without what they share; the two as they are where that can't be told. */
export const shortened = (before: string, after: string): [string, string] => {
  const read = [before, after].map((text) => {
    const lines = text.split('\n');
    const end = frontEnd(lines) + 1;
    return { front: lines.slice(0, end), chunks: end > 0 ? chunksOf(lines.slice(end)) : undefined };
  });
  const [was, is] = read;
  if (!was?.chunks || !is?.chunks) return [before, after];
  const count = (chunks: readonly Chunk[]) => Map.groupBy(chunks.map(textOf), (text) => text);
  const [there, here] = [count(was.chunks), count(is.chunks)];
  const isShared = (text: string): boolean => there.get(text)?.length === 1 && here.get(text)?.length === 1;
  const short = ({ front, chunks }: { front: string[]; chunks: Chunk[] }): string =>
    [
      ...front,
      ...chunks.map((chunk) =>
        mayGo(chunk) && isShared(textOf(chunk))
          ? textOf({ ...chunk, inside: chunk.closing ? [] : ['', ''] })
          : textOf(chunk),
      ),
    ].join('\n');
  return [short({ front: was.front, chunks: was.chunks }), short({ front: is.front, chunks: is.chunks })];
};
