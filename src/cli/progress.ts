const WIDTH = 30;
const STEPS = 20;

/** A bar on the terminal that grows in its place; where nobody watches, a line for each twentieth. */
export const drawing = (
  say: (line: string) => void,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): ((done: number, of: number) => void) => {
  let drawn = -1;
  return (done, of) => {
    const filled = Math.round((done / of) * WIDTH);
    const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} day ${done} of ${of}`;
    if (out.isTTY) out.write(`\r${line}${done === of ? '\n' : ''}`);
    else if (Math.floor((done * STEPS) / of) > drawn) say(line);
    drawn = Math.floor((done * STEPS) / of);
  };
};
