const LETTERS_MAX = 90;

/** A change by the first sentence of its reason, cut at a word. */
export const headlineOf = (why: string): string => {
  const [first = ''] = why.split('\n');
  const sentence = /^.*?[.!?…](?=\s|$)/u.exec(first)?.[0] ?? first;
  const bare = sentence.replace(/[.…]$/, '');
  if (bare.length <= LETTERS_MAX) return bare;
  return `${bare.slice(0, LETTERS_MAX).replace(/\s+\S*$/, '')}…`;
};
