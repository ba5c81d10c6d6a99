import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anyone } from '../identity/index.ts';
import { importKit, searchKits } from '../library/index.ts';
import { ROOT } from '../platform/config/root.ts';
import type { Db } from '../platform/db/db.ts';
import { type Figure, percentile, timed } from './figures.ts';

const KITS = 1_000;
const WORDS = [
  'rent',
  'canteen',
  'depot',
  'ballot',
  'kitchen',
  'nurse',
  'warden',
  'ferry',
  'library',
  'orchard',
  'harbour',
  'school',
];

/** A thousand kits: the school's own, each with another id and a title and a line of its own. */
const variants = async () => {
  const sources = await Promise.all(
    ['six-points', 'who-can-say-yes', 'whose-union', 'follow-the-money'].map((id) =>
      readFile(join(ROOT, 'content/kits', id, 'kit.md'), 'utf8'),
    ),
  );
  return Array.from({ length: KITS }, (_, at) => {
    const word = WORDS[at % WORDS.length] ?? '';
    const text = (sources[at % sources.length] ?? '')
      .replace(/^id: .*$/m, `id: bench-${at}`)
      .replace(
        /^title: (.*)$/m,
        (_line, title: string) => `title: ${JSON.stringify(`${title.replace(/^"|"$/g, '')} ${word} ${at}`)}`,
      );
    return {
      file: `bench-${at}/kit.md`,
      folder: `bench-${at}`,
      source: Buffer.from(text),
      media: new Map(),
      origin: undefined,
    };
  });
};

export const importFigure = async (db: Db): Promise<Figure> => {
  const bundles = await variants();
  const took = await timed(KITS, async (at) => {
    const bundle = bundles[at];
    const result = bundle && (await importKit({ actor: anyone, db, now: new Date() }, bundle));
    if (result?.outcome !== 'imported')
      throw new Error(`A kit of the benchmark was not brought in: ${JSON.stringify(result)}`);
  });
  const first = percentile(took.slice(0, 100), 0.5);
  const last = percentile(took.slice(-100), 0.5);
  return {
    name: `import of ${KITS} kits, ms each (last hundred)`,
    figure: last.toFixed(0),
    reference: `${first.toFixed(0)} the first hundred`,
    ratio: (last / first).toFixed(2),
  };
};

const QUESTIONS = [
  'landlord',
  'landlrod',
  'nobody comes to meetings',
  'grunwick',
  'power map',
  'pwer mapp',
  'rent',
  'streic',
  'who decides',
  'canteen 41',
  'solidarity',
  'équité',
  'strike ballot',
  'money',
];

export const searchFigures = async (db: Db): Promise<Figure[]> => {
  for (const q of QUESTIONS) await searchKits(db, { q });
  const took = await timed(420, (at) => searchKits(db, { q: QUESTIONS[at % QUESTIONS.length] }));
  const bare = await timed(420, () => db.count`select count(*) from kit_card`);
  const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
  return [
    {
      name: 'search over 1,000 kits, ms p95',
      figure: p95.toFixed(1),
      reference: '15 aimed at',
      ratio: (p95 / 15).toFixed(2),
    },
    {
      name: 'search over 1,000 kits, ms p50',
      figure: p50.toFixed(1),
      reference: `${percentile(bare, 0.5).toFixed(1)} counting the kits`,
      ratio: (p50 / percentile(bare, 0.5)).toFixed(1),
    },
  ];
};
