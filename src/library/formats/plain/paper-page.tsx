import { render } from 'preact-render-to-string';
import { visit } from 'unist-util-visit';
import { conversationOf } from '../../../kit/conversation.ts';
import type { Exercise, Prose as KitProse, Part } from '../../../kit/kit.ts';
import { directionOf } from '../../../platform/text/direction.ts';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import { LanguageContext } from '../../../platform/words/words.ts';
import { destinationOf } from '../addresses.ts';
import type { KitJob } from '../job.ts';
import type { PackPaper } from '../pack.ts';
import type { Sheet } from './sheets.ts';

/** Large print on A4, in fonts that every machine has; no quotation marks, which would be escaped. */
const STYLE = `
@page { size: A4; margin: 18mm 20mm }
html { background: #fff; color: #1d1914 }
body { font: 14pt/1.45 Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em }
h1 { font: 900 26pt/1.1 Besley, Rockwell, Georgia, serif; border-top: 6px double; padding-top: .5em; margin: 0 0 .6em }
h2, h3, h4 { line-height: 1.15; break-after: avoid }
table { border-collapse: collapse; width: 100% } th, td { border-top: 1px solid #7d705b; padding: .3em .5em; text-align: start; vertical-align: top }
li, tr, .case { break-inside: avoid } .case { background: #f3ebdc; padding: .5em 1em }
img { max-width: 100%; height: auto } .small { font-size: 11pt; color: #5c5347 }
pre { white-space: pre-wrap } a { color: #a8261c }
@media print { body { margin: 0; max-width: none; padding: 0 } .case { background: none; border-inline-start: 3px solid } }
`;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Links made whole, so that they lead somewhere from a file on a disk. */
const settled = (body: KitProse, job: KitJob): KitProse => {
  const tree = { type: 'root' as const, children: structuredClone(body) };
  visit(tree, 'link', (node) => {
    const destination = destinationOf(node.url, job);
    if (destination && 'to' in destination) node.url = destination.to;
  });
  return tree.children;
};

interface View {
  job: KitJob;
  options: ProseOptions;
}

const Body = ({ body, view }: { body: KitProse; view: View }) => (
  <Prose body={settled(body, view.job)} {...view.options} />
);

const Parts = ({ parts, view }: { parts: readonly Part[]; view: View }) => (
  <>
    {parts.map((part, at) => {
      if (part.kind === 'prose') return <Body key={at} body={part.body} view={view} />;
      if (part.kind === 'unknown') return <Parts key={at} parts={part.body} view={view} />;
      if (part.kind !== 'case') return null;
      return (
        <section key={at} class="case" id={part.id}>
          <h2>{part.title}</h2>
          <Parts parts={part.body} view={view} />
        </section>
      );
    })}
  </>
);

const Talk = ({ exercise, view, t }: { exercise: Exercise; view: View; t: Sheet['t'] }) => {
  const { intro, nodes } = conversationOf(exercise);
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  return (
    <>
      <Body body={intro} view={view} />
      {nodes.map(({ id, said, replies }, at) => (
        <section key={id} id={`card-${at + 1}`}>
          <h2>{t.card(at + 1)}</h2>
          <Body body={said} view={view} />
          {replies.map(({ says, feedback, to }, reply) => (
            <div key={reply}>
              <strong>{LETTERS[reply] ?? reply + 1}</strong>
              <Body body={[...says, ...feedback]} view={view} />
              {numbers.has(to) && (
                <p>
                  <a href={`#card-${numbers.get(to)}`}>{t.goTo(numbers.get(to) ?? 0)}</a>
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </>
  );
};

const asData = (picture: { bytes: Uint8Array; type: string }): string =>
  `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;

const optionsFor = ({ job }: Sheet, beside: ReadonlyMap<string, string>): ProseOptions => {
  return {
    under: 1,
    media: (name) => {
      const picture = job.pictures.get(name);
      return picture ? asData(picture) : '';
    },
    within: (id) => beside.get(id) ?? '../notes.txt',
  };
};

/** The footnotes that a paper cites are told in the pack; on paper for a participant a number would lead nowhere. */
const Page = ({
  sheet,
  paper: given,
  beside,
}: {
  sheet: Sheet;
  paper: PackPaper;
  beside: ReadonlyMap<string, string>;
}) => {
  const { paper, kit } = given;
  const { job, t } = sheet;
  const view: View = { job, options: optionsFor(sheet, beside) };
  const { language } = kit.front;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{`${paper.title}: ${kit.front.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={kit.front.credits.map(({ name }) => name).join('; ')} />
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{paper.title}</h1>
          {paper.kind === 'exercise' && paper.exercise === 'conversation' ? (
            <Talk exercise={paper} view={view} t={t} />
          ) : (
            <Parts parts={paper.body} view={view} />
          )}
        </main>
        <footer class="small" lang={job.language} dir="ltr">
          <p>
            {[kit.front.title, t.editionOf(job.edition.number, job.edition.date), kit.front.licence].join(' · ')}{' '}
            <a href={job.edition.address}>{job.edition.address}</a>
          </p>
        </footer>
      </body>
    </html>
  );
};

/** A handout or exercise as a page that opens and prints from any browser, without a script or a network. */
export const paperPage = (sheet: Sheet, paper: PackPaper, beside: ReadonlyMap<string, string>): string => {
  const page = (
    <LanguageContext.Provider value={sheet.job.language}>
      <Page sheet={sheet} paper={paper} beside={beside} />
    </LanguageContext.Provider>
  );
  return `<!doctype html>\n${render(page)}\n`;
};
