import type { Command, ExitCode, Io } from './command.ts';
import { runCommand } from './run-command.ts';

export interface Ran {
  code: ExitCode;
  said: string[];
  warned: string[];
  printed: string[];
}

/** Runs a command in an environment of its own, and listens. */
export const ran = async (command: Command, args: string[], env: Record<string, string>): Promise<Ran> => {
  const heard: Omit<Ran, 'code'> = { said: [], warned: [], printed: [] };
  const io: Io = {
    say: (line) => heard.said.push(line),
    warn: (line) => heard.warned.push(line),
    print: (line) => heard.printed.push(line),
    stdin: async () => new Uint8Array(),
    env,
  };
  return { ...heard, code: await runCommand(command, args, io) };
};
