import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { ComparisonReading } from '../read.ts';
import type { Entry } from '../store.ts';
import { words } from '../words.ts';
import { Changed } from './changed.tsx';
import { useStateInSentence, useStateName, Whose } from './entry.tsx';

const State = ({ label, slug, entry }: { label: string; slug: string; entry: Entry }) => {
  const name = useStateName();
  return (
    <div>
      <p class="kind">{label}</p>
      <p>
        <A href={paths.revision(slug, entry.commitId)}>{name(entry)}</A>
      </p>
      <Whose entry={entry} />
    </div>
  );
};

/** Any two states of a kit, side by side. */
export const ComparisonPage = ({ slug, title, language, direction, before, after, difference }: ComparisonReading) => {
  const t = useWords(words);
  const names = useWords(ui);
  const name = useStateName();
  const inSentence = useStateInSentence();
  const heading = t.compareTitle(inSentence(before), inSentence(after));
  return (
    <Page
      title={`${heading}: ${title}`}
      place="library"
      trail={[
        { href: paths.library, label: names.library },
        { href: paths.kit(slug), label: title },
        { href: paths.history(slug), label: t.history },
      ]}
      here={t.compared}
      indexed={false}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide flow">
          <p class="over" lang={language}>
            {title}
          </p>
          <h1>{heading}</h1>
        </div>
      </div>
      <Changed
        difference={difference}
        language={language}
        direction={direction}
        before={name(before)}
        after={name(after)}
      >
        <State label={t.beforeIs} slug={slug} entry={before} />
        <State label={t.afterIs} slug={slug} entry={after} />
        <p>
          <A href={paths.compare(slug, after.commitId, before.commitId)}>{t.swap}</A>
        </p>
        <p>
          <A href={paths.history(slug)}>{t.toHistory}</A>
        </p>
      </Changed>
    </Page>
  );
};
