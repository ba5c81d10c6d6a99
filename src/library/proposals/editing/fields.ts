/** The names of the form's fields, for page, schema and browser alike. Imports nothing. */

/** Stands for the front matter where an id is asked for: no id holds a dot. */
export const FRONT = 'front.matter';

/** Stands for the questions of the evaluation sheet, likewise. */
export const QUESTIONS = 'evaluation.questions';

/** Begins the key of a step that is not in the kit yet: no id holds a plus. */
const NEW = '+';

export const isNewKey = (key: string): boolean => key.startsWith(NEW);
export const newKey = (count: number): string => `${NEW}${count}`;

/** A field of one step among many; the plain name when there is only one. */
export const fieldOf = (name: string, key: string | undefined): string => (key === undefined ? name : `${name}.${key}`);

/** A field of one of the step's slides, counted from nought. */
export const slideField = (index: number, name: 'title' | 'body'): string => `slide.${index}.${name}`;

export const LIMIT_CHARACTERS = { why: 2_000, words: 4_000, credit: 80, title: 200, email: 254 } as const;
