import { connect } from 'node:net';

/** What one load showed. */
export interface Load {
  answersPerSecond: number;
  bytesPerAnswer: number;
}

const CONNECTIONS = 32;
const PIPELINED = 8;

const HEAD_END = Buffer.from('\r\n\r\n');

/** Counts whole HTTP/1.1 answers (with Content-Length) in what arrives. */
const counter = () => {
  let rest: Buffer = Buffer.alloc(0);
  let length = 0;
  return {
    take: (part: Buffer): number => {
      rest = rest.length > 0 ? Buffer.concat([rest, part]) : part;
      let answers = 0;
      for (;;) {
        if (length === 0) {
          const end = rest.indexOf(HEAD_END);
          if (end < 0) return answers;
          const found = /content-length: (\d+)/i.exec(rest.subarray(0, end).toString('latin1'));
          length = end + 4 + Number(found?.[1] ?? 0);
        }
        if (rest.length < length) return answers;
        rest = rest.subarray(length);
        length = 0;
        answers += 1;
      }
    },
  };
};

/** Asks one address again and again over 32 connections, eight questions under way on each, for so many milliseconds. */
export const loadFor = (port: number, path: string, milliseconds: number): Promise<Load> =>
  new Promise((resolve, reject) => {
    const question = Buffer.from(
      `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\nAccept-Language: en\r\n\r\n`,
    );
    let [answers, bytes] = [0, 0];
    const began = performance.now();
    const sockets = Array.from({ length: CONNECTIONS }, () => {
      const socket = connect(port, '127.0.0.1');
      const { take } = counter();
      socket.setNoDelay(true);
      socket.on('connect', () => socket.write(Buffer.concat(Array.from({ length: PIPELINED }, () => question))));
      socket.on('data', (part: Buffer) => {
        const whole = take(part);
        answers += whole;
        bytes += part.length;
        if (whole > 0)
          socket.write(whole === 1 ? question : Buffer.concat(Array.from({ length: whole }, () => question)));
      });
      socket.on('error', reject);
      return socket;
    });
    setTimeout(() => {
      const seconds = (performance.now() - began) / 1000;
      for (const socket of sockets) {
        socket.removeAllListeners('error');
        socket.on('error', () => {});
        socket.destroy();
      }
      resolve({ answersPerSecond: answers / seconds, bytesPerAnswer: answers > 0 ? bytes / answers : 0 });
    }, milliseconds);
  });
