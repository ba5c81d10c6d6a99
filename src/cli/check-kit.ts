import { readFile } from 'node:fs/promises';
import { checkKit } from '../kit/check.ts';
import type { Problem } from '../kit/kit.ts';
import { parseKit } from '../kit/parse.ts';
import { Stop } from '../platform/errors.ts';
import { utf8 } from '../platform/text/page.ts';
import type { Command, Io } from './command.ts';

const notText: Problem = {
  severity: 'error',
  line: 1,
  column: 1,
  code: 'not-utf-8',
  message: 'The file is not UTF-8 text: some letters would be lost.',
  mend: 'Open it in an editor and save it as UTF-8.',
};

const bytesOf = async (file: string, io: Io): Promise<Uint8Array> => {
  if (file === '-') return io.stdin();
  return readFile(file).catch(() => {
    throw new Stop(`${file} cannot be read: look at its name and whether you may open it.`);
  });
};

const check = async (file: string, io: Io): Promise<{ file: string; ok: boolean; problems: Problem[] }> => {
  const text = utf8(await bytesOf(file, io));
  const problems = text === undefined ? [notText] : checkKit(parseKit(text));
  return { file, ok: problems.every(({ severity }) => severity !== 'error'), problems };
};

/** Says what is wrong with kits, and how to mend it. Exit 1 when a kit has an error; a notice is no error. */
export const checkKitFiles: Command = {
  name: 'check-kit',
  usage: '[--json] FILE…   (- for standard input)',
  run: async (args, io) => {
    const files = args.filter((arg) => arg !== '--json');
    if (files.length === 0 || files.some((file) => file.startsWith('--'))) return 2;
    const checked = [];
    for (const file of files) checked.push(await check(file, io));
    if (args.includes('--json')) io.print(JSON.stringify(checked));
    else
      for (const { file, ok, problems } of checked) {
        for (const { severity, line, column, message, mend } of problems)
          io.print(`${file}:${line}:${column}: ${severity}: ${message} ${mend}`);
        if (problems.length === 0) io.print(`${file}: no problems`);
        else if (ok) io.print(`${file}: can be published`);
      }
    return checked.every(({ ok }) => ok) ? 0 : 1;
  },
};
