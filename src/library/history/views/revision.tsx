import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { KitText } from '../../revisions/views/kit-text.tsx';
import type { RevisionReading } from '../read.ts';
import { words } from '../words.ts';
import { Changed } from './changed.tsx';
import { Decided, Reason, useStateName } from './entry.tsx';

const Ways = ({ slug, entry, older, newer }: RevisionReading) => {
  const t = useWords(words);
  const ways: [string, string][] = [
    ...(older ? [[paths.revision(slug, older.commitId), t.olderState] satisfies [string, string]] : []),
    ...(newer ? [[paths.revision(slug, newer.commitId), t.newerState] satisfies [string, string]] : []),
    [paths.history(slug), t.toHistory],
    [paths.kit(slug), t.newest],
    [paths.revisionSource(slug, entry.commitId), t.source],
  ];
  return (
    <ul class="list">
      {ways.map(([href, label]) => (
        <li key={href}>
          <A href={href}>{label}</A>
        </li>
      ))}
      {newer && (
        <li>
          <A href={paths.restoration(slug, entry.commitId)} rel="nofollow">
            {t.restore}
          </A>
        </li>
      )}
    </ul>
  );
};

/** A kit as it once was: why it was changed so, what changed, and the whole of it to read. */
export const RevisionPage = (reading: RevisionReading) => {
  const t = useWords(words);
  const names = useWords(ui);
  const name = useStateName();
  const day = useLanguage();
  const { slug, title, language, direction, entry, older, kit, difference } = reading;
  const media = (picture: string) => paths.revisionMedia(slug, entry.commitId, picture);
  return (
    <Page
      title={`${name(entry)}: ${kit.front.title}`}
      place="library"
      trail={[
        { href: paths.library, label: names.library },
        { href: paths.kit(slug), label: title },
        { href: paths.history(slug), label: t.history },
      ]}
      here={name(entry)}
      indexed={false}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide">
          <p class="over">{name(entry)}</p>
          <h1 lang={kit.front.language}>{kit.front.title}</h1>
          <p class="lead">
            <bdi>{entry.author}</bdi>, {saidDay(day, entry.authoredAt)}
          </p>
          <p class="small soft commit">
            {t.id}: <code>{entry.commitId}</code>
          </p>
        </div>
      </div>
      <section class="row hung" aria-labelledby="why">
        <h2 id="why">{t.why}</h2>
        <div class="body flow">
          <blockquote>
            <Reason reason={entry.reason} />
          </blockquote>
          <p>
            <Decided entry={entry} />
          </p>
          {!older && <p>{t.first}</p>}
        </div>
        <div class="aside">
          <Ways {...reading} />
        </div>
      </section>
      {difference && older && (
        <Changed
          difference={difference}
          language={language}
          direction={direction}
          before={name(older)}
          after={name(entry)}
        />
      )}
      <div class="row plain">
        <div class="wide">
          <h2 class="display" id="state">
            {t.atThisState}
          </h2>
          <p>{t.atThisStateHow}</p>
        </div>
      </div>
      <KitText kit={kit} media={media} />
    </Page>
  );
};
