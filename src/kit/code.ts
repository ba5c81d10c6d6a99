/** Fenced code that is open, in which nothing else begins. Only at the left margin: what stands further in ends with its list. */
export interface Code {
  /** 0-based line on which it begins. */
  at: number;
  mark: string;
  length: number;
}

/** How many times `mark` stands at the beginning of a line. */
export const countOf = (line: string, mark: string): number => {
  let count = 0;
  while (line[count] === mark) count += 1;
  return count;
};

/** The code that is open after a line, given what was open before it. */
export const codeAfter = (line: string, at: number, code: Code | undefined): Code | undefined => {
  const mark = line[0];
  if (mark !== '`' && mark !== '~') return code;
  const length = countOf(line, mark);
  const rest = line.slice(length);
  if (code) return mark === code.mark && length >= code.length && rest.trim() === '' ? undefined : code;
  return length >= 3 && !(mark === '`' && rest.includes('`')) ? { at, mark, length } : undefined;
};
