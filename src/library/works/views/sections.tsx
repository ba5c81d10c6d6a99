import type { ComponentChildren } from 'preact';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import type { Section } from '../sections.ts';

/** A section of a text: its heading hung to the left, the text, and what stands in the margin. */
export const HungSection = ({
  section,
  lang,
  prose,
  aside,
  within = false,
}: {
  section: Section;
  lang: { lang?: string };
  prose?: ProseOptions;
  aside?: ComponentChildren;
  /** It goes on from the section before, so only a hairline parts them. */
  within?: boolean;
}) => {
  const { heading, body } = section;
  return (
    <section class={within ? 'row hung within' : 'row hung'} {...(heading ? { 'aria-labelledby': heading.id } : {})}>
      {heading && (
        <h2 id={heading.id} {...lang}>
          <Prose body={heading.content} />
        </h2>
      )}
      <div class={heading ? 'body flow' : 'body flow first-words'} {...lang}>
        <Prose body={body} {...prose} />
      </div>
      {aside && <div class="aside">{aside}</div>}
    </section>
  );
};
