/** How outcomes begin when their author writes the whole sentence, as the format shows it. */
const OPENINGS = [/^you will be able to\s+/i, /^byddwch (?:chi )?yn gallu\s+/i];

/** What one will be able to do, to stand under a heading that says so already. */
export const outcomeUnder = (outcome: string): string =>
  OPENINGS.reduce((text, opening) => text.replace(opening, ''), outcome);
