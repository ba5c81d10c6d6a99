import { createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

/** A letter as a mail server takes it in. */
export interface Taken {
  from: string;
  to: string[];
  /** With its headers, long header lines joined again. */
  raw: string;
}

export interface MailServer {
  url: string;
  taken: Taken[];
  /** What it says to each letter's end: `250 ok` unless it is told otherwise. */
  answers(line: string): void;
  /** True: it takes the connection and then says nothing. */
  silent(silent: boolean): void;
}

/** Speaks just enough SMTP for one sender on this machine. */
export const aMailServer = async (): Promise<MailServer> => {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  let answer = '250 ok';
  let isSilent = false;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    if (isSilent) return;
    let letter: Taken = { from: '', to: [], raw: '' };
    let inLetter = false;
    let rest = '';
    const say = (line: string) => void socket.write(`${line}\r\n`);
    const inside = (line: string): void => {
      if (line !== '.') {
        letter.raw += `${line.replace(/^\.\./, '.')}\n`;
        return;
      }
      inLetter = false;
      if (answer.startsWith('2')) taken.push({ ...letter, raw: letter.raw.replace(/\n[ \t]+/g, ' ') });
      say(answer);
    };
    const heard = (line: string): void => {
      if (/^MAIL FROM/i.test(line)) letter = { from: line.slice(10), to: [], raw: '' };
      if (/^RCPT TO/i.test(line)) letter.to.push(line.slice(8).replace(/[<>]/g, ''));
      inLetter = /^DATA/i.test(line);
      if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say(inLetter ? '354 go on' : '250 ok');
    };
    say('220 test');
    socket.on('data', (bytes) => {
      rest += bytes.toString('utf8');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        if (inLetter) inside(rest.slice(0, end));
        else heard(rest.slice(0, end));
        rest = rest.slice(end + 2);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}?from=school@fundi.test`,
    taken,
    answers: (line) => {
      answer = line;
    },
    silent: (silent) => {
      isSilent = silent;
    },
  };
};
