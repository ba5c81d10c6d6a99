/** What may stand without quotes: no space, quote or sign that ends a value. */
const BARE = /^[^\s"'<=>`}]+$/;
/** What an id may hold to be written with a #. */
const SHORT = /^[^\s"'#.<=>`}]+$/;

/** `&` begins a character reference only before a letter or #. */
const escaped = (value: string): string => value.replace(/&(?=[#A-Za-z])/g, '&#x26;');

const quoted = (value: string): string => {
  const inside = escaped(value).replace(/["\n\r]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
  return `"${inside}"`;
};

const printOne = (key: string, value: string): string => {
  if (key === 'id' && SHORT.test(value)) return `#${escaped(value)}`;
  if (value === '') return key;
  return `${key}=${BARE.test(value) ? escaped(value) : quoted(value)}`;
};

/** Attributes in braces, in the order given but the id first; nothing when there are none. */
export const printAttributes = (attributes: Record<string, string | undefined>): string => {
  const { id, ...others } = attributes;
  const all = [...(id === undefined ? [] : [['id', id] as const]), ...Object.entries(others)];
  const printed = all.flatMap(([key, value]) => (value === undefined ? [] : [printOne(key, value)]));
  return printed.length === 0 ? '' : `{${printed.join(' ')}}`;
};
