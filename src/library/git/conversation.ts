import { FLUSH, pktLine, pktLinesIn } from './pkt-line.ts';

/** A name in the repository and the commit that it stands for, in hex. */
export interface Ref {
  name: string;
  commitId: string;
}

export interface Refs {
  /** The newest revision: HEAD and `main`. */
  head: string;
  /** A tag for each edition. */
  tags: readonly Ref[];
}

const MAIN = 'refs/heads/main';
/** `multi_ack_detailed` lets a client say what it has; whoever asks for version 2 is answered in version 0, and follows. */
const CAPABILITIES = `multi_ack_detailed symref=HEAD:${MAIN} object-format=sha1 agent=fundi`;

/** What a client is told first (gitprotocol-http, "Smart clients"). */
export const advertisement = ({ head, tags }: Refs): Buffer => {
  const refs = [{ name: MAIN, commitId: head }, ...tags].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Buffer.concat([
    pktLine('# service=git-upload-pack\n'),
    FLUSH,
    pktLine(`${head} HEAD\0${CAPABILITIES}\n`),
    ...refs.map(({ name, commitId }) => pktLine(`${commitId} ${name}\n`)),
    FLUSH,
  ]);
};

/** What a client asks for. */
export interface Wish {
  wants: string[];
  /** What it says it has. */
  haves: string[];
  /** It has said all; now it waits for the pack. */
  isDone: boolean;
}

const ID = /^[0-9a-f]{40}$/;

/** Reads what a client posts; undefined when it isn't in git's language. */
export const wishIn = (bytes: Uint8Array): Wish | undefined => {
  const wish: Wish = { wants: [], haves: [], isDone: false };
  for (const line of pktLinesIn(bytes) ?? ['']) {
    const [word = '', id = ''] = line.split(' ');
    if (word === 'want' && ID.test(id)) wish.wants.push(id);
    else if (word === 'have' && ID.test(id)) wish.haves.push(id);
    else if (word === 'done') wish.isDone = true;
    else if (word !== 'flush') return undefined;
  }
  return wish;
};

/** An answer that git shows to whoever sits there. */
export const errorLine = (sentence: string): Buffer => pktLine(`ERR ${sentence}`);

/**
 * The answer before the pack (gitprotocol-pack, "Packfile Negotiation").
 * @param common what client and library both have, oldest first
 */
export const agreed = (common: readonly string[], isDone: boolean): Buffer => {
  const last = common.at(-1);
  const lines = common.map((id) => pktLine(`ACK ${id} common\n`));
  if (isDone) return Buffer.concat([...lines, pktLine(last ? `ACK ${last}\n` : 'NAK\n')]);
  // One line of revisions: whoever has one has all before it, so that nothing is left to ask.
  return Buffer.concat([...lines, ...(last ? [pktLine(`ACK ${last} ready\n`)] : []), pktLine('NAK\n')]);
};
