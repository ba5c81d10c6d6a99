import type { DraftField } from './draft.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Never kept in the browser: where the form stands, and an address that other people with the phone could read. */
const NOT_KEPT = ['base', 'step', 'part', 'whole', 'email'];

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

/** The fields that a draft may hold, in the order of the page. */
export const fieldsIn = (form: HTMLFormElement): Field[] =>
  [...form.elements]
    .filter(isField)
    .filter(({ name, disabled }) => name !== '' && !disabled && !NOT_KEPT.includes(name));

const sayingOf = (field: Field): string => (isBox(field) ? (field.checked ? field.value : '') : field.value);

/** What the page was sent with. */
export const shownIn = (field: Field): string => {
  if (isBox(field)) return field.defaultChecked ? field.value : '';
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
};

/** Writes into a field as a person would, so that whoever listens hears of it. */
export const write = (field: Field, value: string): void => {
  if (isBox(field)) field.checked = value !== '';
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/**
 * What somebody changed, by name.
 * @param origins what fields said that the page was not sent with, from a draft that was brought back
 */
export const changedIn = (
  form: HTMLFormElement,
  origins: ReadonlyMap<string, string | undefined>,
): Record<string, DraftField> =>
  Object.fromEntries(
    fieldsIn(form).flatMap((field): [string, DraftField][] => {
      const { name } = field;
      const now = sayingOf(field);
      // A step that was added has no field in the kit.
      const was = origins.has(name) ? origins.get(name) : name.includes('.+') ? undefined : shownIn(field);
      if (now === (was ?? '')) return [];
      return [[name, was === undefined ? { now } : { now, was }]];
    }),
  );
