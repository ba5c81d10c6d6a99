/** The tag of pages made from a kit; a write to it names the same. */
export const kitTag = (slug: string): string => `kit:${slug}`;
