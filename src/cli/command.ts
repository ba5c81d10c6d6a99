/** What a command speaks through, so that tests can listen. */
export interface Io {
  /** A line for the person watching: what is being done, how far it is (standard error). */
  say(line: string): void;
  /** A line about what went wrong (standard error). */
  warn(line: string): void;
  /** A line of what was asked for, which another program may read (standard output). */
  print(line: string): void;
  stdin(): Promise<Uint8Array>;
  env: NodeJS.ProcessEnv;
}

/** 0 done, 1 could not, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  name: string;
  /** The arguments after the name, as shown to someone who used it wrongly: `--to FILE`. */
  usage: string;
  run(args: string[], io: Io): Promise<ExitCode>;
}
