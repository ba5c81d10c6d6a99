import { inLanguage } from '../ui/page-context.ts';
import type { Asked } from './env.ts';

/** A redirect to a page after a form; it keeps the language which the reader chose. */
export const onTo = <Actor>(c: Asked<Actor>, address: string): Response =>
  c.redirect(c.var.languageChosen ? inLanguage(address, c.var.language) : address, 303);
