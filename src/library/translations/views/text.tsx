import type { Block, Kit, Prose as ProseBlocks, Step } from '../../../kit/kit.ts';
import { shownOf, withoutFootnotes } from '../../../kit/papers.ts';
import { footnotesUsed, notesOf, proseOf } from '../../../kit/reading.ts';
import { paths } from '../../../paths.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { TongueFacts } from '../read.ts';
import { words } from '../words.ts';

const StepShown = ({ step, number, prose }: { step: Step; number: number; prose: ProseOptions }) => {
  const t = useWords(words);
  const { methods } = useWords(ui);
  const notes = withoutFootnotes(notesOf(step));
  return (
    <>
      <h2>
        {number}. {step.title}
      </h2>
      <p class="small soft" dir="auto">
        {t.minutes(step.minutes)} · {methods[step.method]}
      </p>
      <Prose body={shownOf(step)} {...prose} />
      {notes.length > 0 && (
        <>
          <h3 class="small soft">{t.notesTitle}</h3>
          <Prose body={notes} {...prose} />
        </>
      )}
    </>
  );
};

const bodyOf = (block: Block): ProseBlocks => withoutFootnotes(proseOf(block));

const BlockShown = ({ block, number, prose }: { block: Block; number: number; prose: ProseOptions }) => {
  if (block.kind === 'step') return <StepShown step={block} number={number} prose={prose} />;
  return (
    <>
      {'title' in block && <h2>{block.title}</h2>}
      <Prose body={bodyOf(block)} {...prose} />
    </>
  );
};

const numbered = (kit: Kit): { block: Block; number: number }[] => {
  let number = 0;
  return kit.blocks.map((block) => {
    if (block.kind === 'step') number += 1;
    return { block, number };
  });
};

/** A translation as it now reads: its own words, and where there are none, the source's, with a line that says so. */
export const TextPage = (reading: TongueFacts & { kit: Kit }) => {
  const t = useWords(words);
  const { slug, title, language, direction, name, kit } = reading;
  const labels = footnotesUsed(kit, kit.blocks.flatMap(proseOf)).map(({ identifier }) => identifier);
  const prose: ProseOptions = {
    under: 1,
    media: (file) => paths.media(slug, file),
    footnote: (label) => {
      const at = labels.indexOf(label);
      return at === -1 ? undefined : { mark: String(at + 1), href: paths.kit(slug) };
    },
  };
  const trail = [
    { href: paths.kit(slug), label: title },
    { href: paths.translations(slug), label: t.title },
    { href: paths.translation(slug, language), label: name },
  ];
  return (
    <Page title={t.textTitle(name)} place="library" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow" lang={language} dir={direction}>
          <h1>{kit.front.title}</h1>
          <p class="lead">{kit.front.summary}</p>
        </div>
      </div>
      <div class="row">
        <div class="body flow" lang={language} dir={direction}>
          {numbered(kit).map(({ block, number }, at) => (
            <BlockShown key={at} block={block} number={number} prose={prose} />
          ))}
        </div>
      </div>
    </Page>
  );
};
