import type { ComponentChildren } from 'preact';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import type { Section } from '../sections.ts';

/** A section of a text: its heading hung to the left, the text, and what stands in the margin. */
export const HungSection = ({
  section,
  lang,
  prose,
  aside,
}: {
  section: Section;
  lang: { lang?: string };
  prose?: ProseOptions;
  aside?: ComponentChildren;
}) => {
  const { heading, body } = section;
  return (
    <section class="row hung" {...(heading ? { 'aria-labelledby': heading.id } : {})}>
      {heading && (
        <h2 id={heading.id} {...lang}>
          <Prose body={heading.content} />
        </h2>
      )}
      <div class="body flow" {...lang}>
        <Prose body={body} {...prose} />
      </div>
      {aside && <div class="aside">{aside}</div>}
    </section>
  );
};
