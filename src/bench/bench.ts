import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringSchool } from '../cli/school.ts';
import { type House, openHouse } from '../house.ts';
import { readConfig } from '../platform/config/config.ts';
import { ROOT } from '../platform/config/root.ts';
import type { Db } from '../platform/db/db.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import { makeLog } from '../platform/log/log.ts';
import { asTable, type Figure, percentile, timed } from './figures.ts';
import { importFigure, searchFigures } from './library-figures.ts';
import { loadFor } from './load.ts';
import { memoryFigure, startFigure } from './start-figures.ts';
import { versionsFigures } from './versions-figures.ts';
import { wordFigure } from './word-figure.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const LOAD_MS = 4_000;
const PAGE = '/library/why-wont-she-sign';

const listen = async ({ server }: House): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** A kept page and a bare `node:http` server with the same bytes, in turn, each asked in the same way. */
const keptFigure = async (port: number): Promise<Figure> => {
  const raw = await fetch(`http://127.0.0.1:${port}${PAGE}`, { headers: { 'accept-encoding': 'br' } });
  const headers = Object.fromEntries(
    [...raw.headers].filter(
      ([name]) =>
        !['connection', 'keep-alive', 'date', 'content-encoding', 'content-length', 'transfer-encoding'].includes(name),
    ),
  );
  const body = Buffer.from(await raw.arrayBuffer());
  const { brotliCompressSync } = await import('node:zlib');
  const compressed = brotliCompressSync(body);
  const bare = fork(join(fileURLToPath(new URL('.', import.meta.url)), 'bare.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  bare.send({
    body: compressed.toString('base64'),
    headers: { ...headers, 'content-encoding': 'br', 'content-length': String(compressed.length) },
  });
  const [barePort] = await once(bare, 'message');
  await loadFor(port, PAGE, 1_000);
  await loadFor(Number(barePort), PAGE, 1_000);
  const ours = await loadFor(port, PAGE, LOAD_MS);
  const theirs = await loadFor(Number(barePort), PAGE, LOAD_MS);
  bare.kill();
  return {
    name: 'kept page, answers a second',
    figure: ours.answersPerSecond.toFixed(0),
    reference: `${theirs.answersPerSecond.toFixed(0)} bare node:http, same bytes`,
    ratio: (ours.answersPerSecond / theirs.answersPerSecond).toFixed(2),
  };
};

const median = (values: readonly number[]): number => percentile(values, 0.5);

const freshFigure = async (house: House, port: number): Promise<Figure> => {
  const address = `http://localhost:${port}${PAGE}`;
  const fresh = await timed(60, async () => (await house.fetch(new Request(address))).text());
  const small = await timed(60, async () => (await house.fetch(new Request(`http://localhost:${port}/saved`))).text());
  return {
    name: 'fresh page of a kit, ms (median)',
    figure: median(fresh).toFixed(1),
    reference: `${median(small).toFixed(1)} the smallest page, no query`,
    ratio: (median(small) / median(fresh)).toFixed(2),
  };
};

const pdfFigure = async (house: House, port: number): Promise<Figure> => {
  const took = await timed(8, async (at) =>
    (await house.fetch(new Request(`http://localhost:${port}${PAGE}.pdf?n=${at}`))).arrayBuffer(),
  );
  return {
    name: 'PDF pack of a 90-minute kit, ms (median, warm)',
    figure: median(took.slice(2)).toFixed(0),
    reference: '150 aimed at',
    ratio: (median(took.slice(2)) / 150).toFixed(2),
  };
};

/** Says each figure as soon as it is known: a run that is stopped has still told something. */
const told = (...figures: Figure[]): Figure[] => {
  for (const { name, figure, reference, ratio } of figures) say(`${name}: ${figure} (${reference}; ${ratio})`);
  return figures;
};

const measure = async (db: Db, databaseFolder: string): Promise<Figure[]> => {
  const house = await openHouse({ db, log: makeLog({ level: 'silent' }), baseUrl: 'http://localhost' });
  const port = await listen(house);
  try {
    const figures = [
      ...told(await keptFigure(port)),
      ...told(await freshFigure(house, port)),
      ...told(await pdfFigure(house, port)),
      ...told(await wordFigure(db, house, PAGE)),
      ...told(await memoryFigure(databaseFolder)),
    ];
    say('Bringing in 1,000 kits.');
    figures.push(...told(await importFigure(db)), ...told(...(await searchFigures(db))));
    say('Adding 20,000 revisions.');
    figures.push(...told(...(await versionsFigures(db, house, say))));
    return figures;
  } finally {
    await house.close();
  }
};

const folder = await mkdtemp(join(tmpdir(), 'fundi-bench-'));
say('Measuring. This takes four to six minutes; close other programs.');
try {
  const config = readConfig({
    DATA_DIR: folder,
    ...(process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL, SECRET: process.env.SECRET } : {}),
  });
  const database = await openDatabase(config, { hold: true, say });
  await migrate(database.db, { say });
  await bringSchool(database.db, join(ROOT, 'content'), say);
  const figures = await measure(database.db, folder);
  await database.close();
  figures.push(...(await startFigure(folder)));
  process.stdout.write(`${asTable(figures)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
