import { plain, wordsOf } from './line.ts';
import type { WordDocument } from './read-document.ts';
import type { Stretch } from './sections.ts';
import type { WordWords } from './words.ts';

/** What somebody wrote in the margin, as something said about a suggestion. */
export interface MarginRemark {
  /** Id of the step that it stands beside; undefined where it is about no step, or about one that is gone. */
  step: string | undefined;
  words: string;
}

/** Characters of a remark, as its form has it. */
const WORDS_MAX = 2_000;

const QUOTED_CHARACTERS = 60;

/** The beginning of the line that a note hangs on. */
const quoted = (text: string): string =>
  text.length <= QUOTED_CHARACTERS ? text : `${text.slice(0, QUOTED_CHARACTERS).replace(/\s+\S*$/, '')} …`;

/** The file's margin comments, each once, in the order of the text. Whoever wrote them is not named. */
export const marginRemarks = (
  { comments }: WordDocument,
  stretches: readonly { stretch: Stretch; step: string | undefined }[],
  t: WordWords,
): MarginRemark[] => {
  const said = new Set<string>();
  return stretches.flatMap(({ stretch: { heading, lines }, step }) =>
    [...(heading ? [heading] : []), ...lines]
      .flatMap((line) => line.comments.map((id) => ({ id, at: quoted(plain(wordsOf(line))) })))
      .flatMap(({ id, at }): MarginRemark[] => {
        const text = said.has(id) ? '' : (comments.get(id)?.text ?? '');
        said.add(id);
        return text === '' ? [] : [{ step, words: t.marginNote(text, at).slice(0, WORDS_MAX).toWellFormed() }];
      }),
  );
};
