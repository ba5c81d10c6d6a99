import { type Language, localeOf } from '../words/language.ts';

/** A size as people say it: `2.3 MB`; never less than 0.1. */
export const megabytes = (language: Language, sizeBytes: number): string =>
  `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(Math.max(0.1, sizeBytes / 1_000_000))} MB`;
