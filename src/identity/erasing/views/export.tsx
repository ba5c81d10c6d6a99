import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidTime } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { PersonalPart } from '../../personal.ts';
import { words } from '../words.ts';

type Value = PersonalPart['rows'][number][string];

const useSaid = (): ((value: Value) => string) => {
  const t = useWords(words);
  const language = useLanguage();
  return (value) => {
    if (value === null || value === '') return '–';
    if (value instanceof Date) return saidTime(language, value);
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'object') return value.join(', ');
    return String(value);
  };
};

/** `publicName` as a word: the names in the JSON are those on the page. */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const Part = ({ part }: { part: PersonalPart }) => {
  const t = useWords(words);
  const language = useLanguage();
  const said = useSaid();
  return (
    <section class="row hung">
      <h2>{part.title[language]}</h2>
      <div class="body flow">
        {part.rows.length === 0 && <p class="soft">{t.nothing}</p>}
        {part.rows.map((row, at) => (
          <dl key={at} class="facts">
            {Object.entries(row).map(([name, value]) => (
              <div key={name}>
                <dt>{spaced(name)}</dt>
                <dd>{said(value)}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </section>
  );
};

/** Everything that is held about whoever looks. */
export const ExportPage = ({ parts }: { parts: readonly PersonalPart[] }) => {
  const t = useWords(words);
  return (
    <Page title={t.exportTitle} room="home" trail={[{ href: paths.me, label: t.me }]} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.exportTitle}</h1>
          <p class="lead">{t.exportLead}</p>
          <p class="acts">
            <A href={paths.meExportJson}>{t.exportJson}</A>
          </p>
        </div>
      </div>
      {parts.map((part) => (
        <Part key={part.name} part={part} />
      ))}
    </Page>
  );
};
