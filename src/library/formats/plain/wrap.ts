/** As wide as a page printed from a plain text editor. */
const COLUMNS = 76;

/** Breaks a paragraph at spaces, every line but the first `indent` in; a word longer than a line stays whole. */
export const wrapped = (text: string, first = '', indent = '', columns = COLUMNS): string => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/[ \t\n]+/).filter((one) => one !== '')) {
    const needed = [...line].length + (isEmpty ? 0 : 1) + [...word].length;
    if (!isEmpty && needed > columns) {
      lines.push(line);
      line = indent + word;
    } else line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map((one) => one.trimEnd()).join('\n');
};

/** A heading with a line under it as long as itself, at most a page wide. */
export const underlined = (text: string, mark: '=' | '-'): string =>
  `${text}\n${mark.repeat(Math.min(COLUMNS, [...text].length))}`;
