/** A line of git's conversation, or the end of a stretch of it (gitprotocol-common, "pkt-line"). */
export type Line = string | 'flush';

const HEADER = 4;

/** A line as it is sent: its length, itself included, in four hexadecimal digits. */
export const pktLine = (text: string): Buffer => {
  const body = Buffer.from(text);
  return Buffer.concat([Buffer.from((body.length + HEADER).toString(16).padStart(HEADER, '0')), body]);
};

export const FLUSH = Buffer.from('0000');

/** The lines that were sent, without the line ending some have; undefined when they can't be told apart. */
export const pktLinesIn = (bytes: Uint8Array): Line[] | undefined => {
  const sent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: Line[] = [];
  let at = 0;
  while (at < sent.length) {
    const digits = sent.toString('latin1', at, at + HEADER);
    if (!/^[0-9a-f]{4}$/i.test(digits)) return undefined;
    const length = Number.parseInt(digits, 16);
    if (length > 0 && (length < HEADER || at + length > sent.length)) return undefined;
    lines.push(length === 0 ? 'flush' : sent.toString('utf8', at + HEADER, at + length).replace(/\n$/, ''));
    at += length || HEADER;
  }
  return lines;
};
