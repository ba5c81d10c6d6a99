import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ToldReading } from '../read.ts';
import type { ToldLine } from '../store.ts';
import { words } from '../words.ts';

const Line = ({ line, slug }: { line: ToldLine; slug: string }) => {
  const t = useWords(words);
  const day = saidDay(useLanguage(), new Date(`${line.ranOn}T12:00:00Z`));
  return (
    <li>
      <blockquote dir="auto">
        <p>{line.words}</p>
        <footer>{[t.ran(day), line.people !== null && t.people(line.people)].filter(Boolean).join(' · ')}</footer>
      </blockquote>
      {line.proposalId ? (
        <p>
          <A href={paths.proposal(line.proposalId)}>{t.turned}</A>
        </p>
      ) : (
        <p>
          <A class="btn quiet" href={paths.toldSuggestion(slug, line.id)}>
            {t.turn}
          </A>
        </p>
      )}
    </li>
  );
};

/** The lines that people left after running a kit, for its reviewers. */
export const ToldPage = ({ slug, title, lines }: ToldReading) => {
  const t = useWords(words);
  return (
    <Page
      title={`${t.title}: ${title}`}
      here={t.title}
      place="library"
      trail={[
        { href: paths.library, label: t.library },
        { href: paths.kit(slug), label: title },
      ]}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body">
          {lines.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul class="rows">
              {lines.map((line) => (
                <Line key={line.id} line={line} slug={slug} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </Page>
  );
};
