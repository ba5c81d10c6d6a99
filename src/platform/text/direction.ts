/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** A BCP 47 tag as a locale; English for one that is no tag, which is said elsewhere and must not stop a printer. */
export const localeOfTag = (tag: string): Intl.Locale => {
  try {
    return new Intl.Locale(tag);
  } catch {
    // Intl throws RangeError for whatever is not well formed.
    return new Intl.Locale('en');
  }
};

/** Which way a language is written, from the script its speakers are likeliest to use: `ur` is `rtl`, `ur-Latn` is `ltr`. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(localeOfTag(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
