import { fieldOf, isNewKey, newKey } from '../fields.ts';
import type { Draft } from './draft.ts';
import type { Say } from './telling.ts';

/** The cards of the plan, as the page holds them. Those taken out stay in it, unseen, so that they can come back. */
export interface Cards {
  list: HTMLElement;
  all(): HTMLElement[];
  shown(): HTMLElement[];
  drop(card: HTMLElement, isDropped: boolean): void;
  /** A new card, not yet in the plan. */
  fresh(key?: string): HTMLElement;
  /** Keys of new steps that a draft has and the plan has not. */
  keysMissing(draft: Draft): string[];
  /** Puts the cards in the order that their fields say, those taken out unseen. */
  settle(): void;
}

const keyOf = (card: HTMLElement): string => card.dataset.key ?? '';

const fieldIn = (card: HTMLElement, name: string): HTMLInputElement | null =>
  card.querySelector<HTMLInputElement>(`[name="${CSS.escape(fieldOf(name, keyOf(card)))}"]`);

export const titleIn = (card: HTMLElement): string => fieldIn(card, 'title')?.value.trim() ?? '';

/** New steps that are taken out are not sent: their fields rest. */
const rest = (card: HTMLElement, isDropped: boolean): void => {
  for (const field of card.querySelectorAll<HTMLInputElement>('input, textarea, select')) field.disabled = isDropped;
};

const renamed = (html: string, from: string, to: string): string => html.replaceAll(from, to);

export const cardsIn = (root: HTMLElement): Cards | undefined => {
  const list = root.querySelector<HTMLElement>('.edit-cards');
  const all = (): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(':scope > .edit-card') ?? [])];
  const blank = all().at(-1);
  if (!list || !blank || !isNewKey(keyOf(blank))) return undefined;
  // The empty section at the end is what every new card is made of.
  const model = { html: blank.outerHTML, key: keyOf(blank) };
  blank.remove();
  let count = Number(model.key);
  const place = (card: HTMLElement): number => Number(fieldIn(card, 'place')?.value || Number.POSITIVE_INFINITY);
  const drop = (card: HTMLElement, isDropped: boolean): void => {
    card.hidden = isDropped;
    const box = fieldIn(card, 'drop');
    if (box) box.checked = isDropped;
    else rest(card, isDropped);
  };
  return {
    list,
    all,
    shown: () => all().filter(({ hidden }) => !hidden),
    drop,
    fresh: (key = newKey(count)) => {
      count = Math.max(count, Number(key)) + 1;
      const made = document.createElement('template');
      // Our own page's markup, with another key in its names.
      made.innerHTML = renamed(model.html, model.key, key);
      const card = made.content.firstElementChild;
      if (!(card instanceof HTMLElement)) throw new Error('The page has no card to copy.');
      return card;
    },
    keysMissing: ({ fields }) => {
      const there = new Set(all().map(keyOf));
      const keys = Object.keys(fields).flatMap((name) => /^[a-z]+\.(\+\d+)$/.exec(name)?.slice(1) ?? []);
      return [...new Set(keys)].filter((key) => !there.has(key));
    },
    settle: () => {
      for (const card of all()) drop(card, fieldIn(card, 'drop')?.checked ?? false);
      const order = all().toSorted((a, b) => place(a) - place(b) || 0);
      list.append(...order);
    },
  };
};

/** How the plan stands: the cards in order, and which are out. */
export interface Standing {
  order: HTMLElement[];
  hidden: ReadonlySet<HTMLElement>;
}

export const standing = (cards: Cards): Standing => ({
  order: cards.all(),
  hidden: new Set(cards.all().filter(({ hidden }) => hidden)),
});

export const standAs = (cards: Cards, { order, hidden }: Standing): void => {
  // What came since goes out of the page; what went comes back.
  for (const card of cards.all()) if (!order.includes(card)) card.remove();
  cards.list.append(...order);
  for (const card of order) cards.drop(card, hidden.has(card));
};

/** Gives every card its number in the plan, in words and in its field. */
export const numbered = (cards: Cards, t: Say): void => {
  cards.shown().forEach((card, at) => {
    const place = fieldIn(card, 'place');
    if (place) place.value = String(at + 1);
    const legend = card.querySelector('legend');
    const text = legend?.firstChild;
    if (text) text.textContent = t.number(at + 1);
    const hidden = legend?.querySelector('.vh');
    if (hidden) hidden.textContent = `: ${titleIn(card) || t.untitled}`;
    for (const more of card.querySelectorAll('.edit-tools .vh')) {
      if (!more.closest('.edit-handle')) more.textContent = ` ${t.thisStep(at + 1, titleIn(card) || t.untitled)}`;
    }
  });
};
