import { Stop } from '../platform/errors.ts';
import type { Command, ExitCode, Io } from './command.ts';

/** Runs a command; what stops it is one sentence, and wrong use shows how it is used. */
export const runCommand = async (command: Command, args: string[], io: Io): Promise<ExitCode> => {
  try {
    const code = await command.run(args, io);
    if (code === 2) io.warn(`Use: fundi ${command.name} ${command.usage}`.trimEnd());
    return code;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    io.warn(error.message);
    return 1;
  }
};
