const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** A language as the runtime knows it; English for a tag that is none, which cannot stop a kit from being printed. */
export const localeOf = (tag: string): Intl.Locale => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en');
  }
};

/** A language as the typesetter wants it: two or three letters, a region of two, and which way it runs. */
export const tongue = (tag: string) => {
  const { language, region, script } = localeOf(tag);
  return {
    lang: language,
    region: region && /^[A-Z]{2}$/.test(region) ? region : undefined,
    rtl: RIGHT_TO_LEFT.has(script ?? localeOf(tag).maximize().script ?? ''),
  };
};
