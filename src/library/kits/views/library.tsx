import type { Method } from '../../../kit/kit.ts';
import { LEVELS, SETTINGS } from '../../../kit/kit.ts';
import { paths } from '../../../paths.ts';
import { Form, Select } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Key, Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Sought } from '../sought.ts';
import { words } from '../words.ts';
import { type KitLine, KitRow } from './kit-row.tsx';

interface Choice {
  value: string;
  label: string;
}

export interface LibraryReading {
  sought: Sought;
  kits: KitLine[];
  total: number;
  some: boolean;
  read: { word: string; as: string }[];
  choices: { techniques: Choice[]; struggles: Choice[]; languages: Choice[] };
  /** Query strings of the pages before and after, if any. */
  before: string | undefined;
  after: string | undefined;
}

const LENGTHS = [45, 60, 90, 120, 180] as const;
const SIZES = [6, 12, 20, 30] as const;

const Finder = ({ sought }: { sought: Sought }) => {
  const t = useWords(words);
  const kept = Object.entries(sought).filter(([name, value]) => name !== 'q' && name !== 'page' && value !== undefined);
  return (
    <Form class="finder" action={paths.library} method="get">
      <label class="vh" for="q">
        {t.searchLabel}
      </label>
      <div class="q">
        <input id="q" name="q" type="search" value={sought.q ?? ''} />
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <LanguageField />
        <button type="submit" class="btn">
          {t.search}
        </button>
      </div>
      <p class="small">{t.tries}</p>
    </Form>
  );
};

/** A GET form loses the query of its action: the language goes along as a field. */
const LanguageField = () => <input type="hidden" name="lang" value={useLanguage()} />;

const Filters = ({ sought, choices }: Pick<LibraryReading, 'sought' | 'choices'>) => {
  const t = useWords(words);
  const names = useWords(ui);
  const any = { value: '', label: t.any };
  const selects: [keyof Sought, string, Choice[]][] = [
    ['minutes', t.time, LENGTHS.map((minutes) => ({ value: String(minutes), label: t.upTo(minutes) }))],
    ['people', t.people, SIZES.map((size) => ({ value: String(size), label: String(size) }))],
    ['level', t.level, LEVELS.map((level) => ({ value: level, label: names.levels[level] }))],
    ['setting', t.setting, SETTINGS.map((setting) => ({ value: setting, label: names.settings[setting] }))],
    ['technique', t.technique, choices.techniques],
    ['struggle', t.struggle, choices.struggles],
    ['language', t.language, choices.languages],
  ];
  const narrowed = selects.some(([name]) => sought[name] !== undefined);
  return (
    <details class="narrow" open={narrowed}>
      <summary>{t.narrow}</summary>
      <Form class="filters" action={paths.library} method="get">
        {sought.q && <input type="hidden" name="q" value={sought.q} />}
        <LanguageField />
        {selects.map(([name, label, options]) => (
          <Select key={name} name={name} label={label} options={[any, ...options]} value={String(sought[name] ?? '')} />
        ))}
        <p>
          <button type="submit" class="btn quiet">
            {t.show}
          </button>
        </p>
      </Form>
    </details>
  );
};

const NothingFound = () => {
  const t = useWords(words);
  return (
    <div class="flow">
      <p class="lead">{t.none}</p>
      <p>{t.noneNext}</p>
      <p class="acts">
        <A href={paths.library}>{t.clear}</A> <A href={paths.struggles}>{t.byStruggle}</A>{' '}
        <A href={paths.techniques}>{t.byTechnique}</A> <A href={paths.programmes}>{t.byProgramme}</A>
      </p>
    </div>
  );
};

const Found = ({ kits, total, some, read, sought, before, after }: LibraryReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const longest = Math.max(...kits.map(({ minutes }) => minutes), 1);
  const methods: Method[] = kits.flatMap(({ strip }) => strip.map(({ method }) => method));
  return (
    <>
      <p role="status">
        <strong>{plural(language, total, t.found)}</strong>. <span class="soft">{t.strip}</span>{' '}
        {Object.values(sought).some((value) => value !== undefined) && <A href={paths.library}>{t.clear}</A>}
      </p>
      {some && <p>{t.some}</p>}
      {read.map(({ word, as }) => (
        <p key={word}>{t.readAs(word, as)}</p>
      ))}
      <Key methods={methods} />
      <ul class="rows">
        {kits.map((kit) => (
          <KitRow key={kit.slug} kit={kit} of={longest} />
        ))}
      </ul>
      {(before ?? after) && (
        <p class="acts">
          {before && <A href={`${paths.library}?${before}`}>{t.back}</A>}
          {after && <A href={`${paths.library}?${after}`}>{t.more}</A>}
        </p>
      )}
    </>
  );
};

/** The kits, searched and narrowed; everything that was chosen stands in the address. */
export const LibraryPage = (reading: LibraryReading) => {
  const t = useWords(words);
  return (
    <Page
      title={t.title}
      place="library"
      description={t.question}
      feed={paths.libraryFeed}
      indexed={Object.values(reading.sought).every((value) => value === undefined)}
    >
      <Patterns />
      <div class="cloth">
        <div class="row">
          <div class="wide flow">
            <h1>{t.question}</h1>
            <Finder sought={reading.sought} />
          </div>
        </div>
      </div>
      <section class="row" aria-label={t.title}>
        <h2 class="vh">{t.title}</h2>
        <Filters sought={reading.sought} choices={reading.choices} />
        <div class="body on flow">
          {reading.kits.length > 0 ? <Found {...reading} /> : <NothingFound />}
          <p>
            {t.everybodys} <A href={paths.changes}>{t.changes}</A>
          </p>
          <p>
            {t.ownPlan} <A href={paths.newKit}>{t.bringIt}</A>
          </p>
        </div>
      </section>
    </Page>
  );
};
