import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Matter } from '../matters.ts';
import type { MondayReading } from '../read.ts';
import { words } from '../words.ts';
import { saidOf } from './said.ts';

const Line = ({ matter }: { matter: Matter }) => {
  const { unit, what, which, more, act } = saidOf(useLanguage(), matter);
  return (
    <li class="kitrow">
      <p class="mins">
        {matter.count} <small>{unit}</small>
      </p>
      <div class="flow">
        <h3>{what}</h3>
        {which && (
          <p>
            <strong lang={which.language}>{which.title}</strong>
          </p>
        )}
        {more && <p class="soft">{more}</p>}
        <p>
          <A href={matter.href} class="btn quiet">
            {act}
          </A>
        </p>
      </div>
    </li>
  );
};

const More = ({ more }: Pick<MondayReading, 'more'>) => {
  const t = useWords(words);
  if (more.length === 0) return null;
  const all = more.reduce((sum, { count }) => sum + count, 0);
  return <p class="lead">{t.more(more.map(({ kind, count }) => t.kinds[kind](count)).join(', '), all)}</p>;
};

const Elsewhere = () => {
  const t = useWords(words);
  const links = [
    [paths.adminPages, t.pages],
    [paths.adminRequests, t.requests],
    [paths.adminReports, t.reports],
    [paths.outbox, t.outbox],
    [paths.bringing, t.bringing],
    [paths.figures, t.figures],
  ] as const;
  return (
    <section class="row hung" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t.elsewhere}</h2>
      <ul class="body list">
        {links.map(([href, label]) => (
          <li key={href}>
            <A href={href}>{label}</A>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** At most seven things that wait for a steward, each with one act. */
export const MondayPage = ({ lines, more }: MondayReading) => {
  const t = useWords(words);
  const isQuiet = lines.length === 0;
  return (
    <Page title={t.title} room="home" trail={[]} indexed={false}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{isQuiet ? t.nothing : t.waits(lines.length)}</h1>
            <p class="lead">{isQuiet ? t.nothingLead : t.lead}</p>
          </div>
        </div>
      </div>
      {!isQuiet && (
        <section class="row hung" aria-labelledby="week">
          <h2 id="week">{t.list}</h2>
          <div class="body flow">
            <ol class="rows">
              {lines.map((matter) => (
                <Line key={`${matter.kind} ${matter.href}`} matter={matter} />
              ))}
            </ol>
            <More more={more} />
          </div>
        </section>
      )}
      <Elsewhere />
    </Page>
  );
};
