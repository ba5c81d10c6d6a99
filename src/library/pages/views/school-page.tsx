import { Page } from '../../../platform/ui/page.tsx';
import type { ProseOptions } from '../../../platform/ui/prose.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { LanguageNote } from '../../works/views/awaiting.tsx';
import { HungSection } from '../../works/views/sections.tsx';
import { useLang } from '../../works/views/spoken.ts';
import type { Note } from '../notes.ts';
import type { PagePart, PageReading } from '../read.ts';
import { words } from '../words.ts';

const markingIn = (notes: readonly Note[]): ProseOptions => ({
  footnote: (label) => {
    const note = notes.find((one) => one.label === label);
    if (!note) return undefined;
    const { number, timesMarked } = note;
    return { mark: String(number), href: `#note-${number}`, ...(timesMarked === 1 ? { id: `mark-${number}` } : {}) };
  },
});

/** A part joined to the page: its title hung, all its text beside it. */
const Joined = ({ part }: { part: PagePart }) => {
  const lang = useLang()(part.language);
  return (
    <section class="row hung" aria-labelledby={part.id}>
      <h2 id={part.id} {...lang}>
        {part.front.title}
      </h2>
      <div class="body flow" {...lang}>
        {part.sections.map(({ heading, body }) => (
          <>
            {heading && <h3>{heading.text}</h3>}
            <Prose body={body} under={1} {...markingIn(part.notes)} />
          </>
        ))}
      </div>
    </section>
  );
};

const Notes = ({ notes, lang }: { notes: readonly Note[]; lang: { lang?: string } }) => {
  const t = useWords(words);
  if (notes.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="notes">
      <h2 id="notes">{t.notes}</h2>
      <ol class="body on sources">
        {notes.map(({ number, body, timesMarked }) => (
          <li key={number} id={`note-${number}`} value={number}>
            <div {...lang}>
              <Prose body={body} />
            </div>
            {timesMarked === 1 && (
              <a href={`#mark-${number}`} aria-label={`${t.back} (${number})`}>
                ↑
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** A text by itself, as it would stand on its page. */
export const PageText = ({ part }: { part: PagePart }) => {
  const lang = useLang()(part.language);
  return (
    <>
      {part.sections.map((section, at) => (
        <HungSection key={at} within={at > 0} section={section} lang={lang} prose={markingIn(part.notes)} />
      ))}
      <Notes notes={part.notes} lang={lang} />
    </>
  );
};

/** One of the school's own pages, with the parts joined to it and all their notes. */
export const SchoolPage = ({ first, joined }: PageReading) => {
  const lang = useLang()(first.language);
  const { front, sections, notes } = first;
  return (
    <Page
      title={front.title}
      {...(front.summary ? { description: front.summary.slice(0, 200) } : {})}
      place="about"
      trail={[]}
    >
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1 {...lang}>{front.title}</h1>
            {front.summary && (
              <p class="lead" {...lang}>
                {front.summary}
              </p>
            )}
            <LanguageNote text={first.language} unchecked={!front.reviewed} />
          </div>
        </div>
      </div>
      {sections.map((section, at) => (
        <HungSection key={at} within={at > 0} section={section} lang={lang} prose={markingIn(notes)} />
      ))}
      {joined.map((part) => (
        <Joined key={part.id} part={part} />
      ))}
      <Notes notes={[first, ...joined].flatMap((part) => part.notes)} lang={lang} />
    </Page>
  );
};
