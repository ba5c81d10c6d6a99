import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../platform/config/root.ts';
import type { Figure } from './figures.ts';

const PORT = 39_173;

const answers = async (): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/healthz`)).ok;
  } catch {
    // Not listening yet: asked again.
    return false;
  }
};

/** Milliseconds from the command to the first answer, on a folder that has its database and content already. */
const startOnce = async (folder: string): Promise<number> => {
  const began = performance.now();
  const env = { ...process.env, DATA_DIR: folder, PORT: String(PORT), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/main.js')], { cwd: ROOT, env, stdio: 'ignore' });
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 10));
  const took = performance.now() - began;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return took;
};

export const startFigure = async (folder: string): Promise<Figure[]> => {
  await startOnce(folder);
  const took = await startOnce(folder);
  return [
    {
      name: 'second start, s',
      figure: (took / 1000).toFixed(2),
      reference: '3 at most',
      ratio: (took / 3000).toFixed(2),
    },
  ];
};

/** Resident memory of this process, and apart from it what the database's processes hold. */
export const memoryFigure = async (folder: string): Promise<Figure> => {
  const own = process.memoryUsage().rss / 1024 / 1024;
  let database = 0;
  if (process.platform === 'linux') {
    const lines = execFileSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8' }).split('\n');
    for (const line of lines)
      if (line.includes('postgres') && (line.includes(folder) || /postgres: /.test(line)))
        database += Number.parseInt(line, 10) / 1024;
  }
  return {
    name: 'memory after the load, MB',
    figure: own.toFixed(0),
    reference: `${database.toFixed(0)} the database’s processes, shared pages counted in each`,
    ratio: (own / Math.max(1, database)).toFixed(2),
  };
};
