/** The form's fields as they would be posted. */
export const bodyOf = (form: HTMLFormElement): string => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
};

/** Fills a form from url-encoded fields; those it doesn't have are passed over. */
export const fill = (form: HTMLFormElement, body: string): void => {
  for (const [name, value] of new URLSearchParams(body)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = value;
  }
};

/** The day it is where this phone is, YYYY-MM-DD. */
export const phoneDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const ownNumber = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The random number of this filling-in of the form. It belongs to the page's place in the browser's history, so going back
 * and sending again mends what was told, and opening the page anew tells of another time.
 */
export const tellingHere = (): string => {
  const state: unknown = window.history.state;
  const before: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'telling') : undefined;
  if (typeof before === 'string') return before;
  const telling = ownNumber();
  window.history.replaceState({ telling }, '');
  return telling;
};
