import { type Cards, cardsIn, numbered, type Standing, standAs, standing, titleIn } from './cards.ts';
import type { Draft } from './draft.ts';
import { dragBy } from './drag.ts';
import type { Say } from './telling.ts';

const tool = (label: string, more: string, act: () => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  const hidden = document.createElement('span');
  hidden.className = 'vh';
  hidden.textContent = ` ${more}`;
  button.append(label, hidden);
  button.addEventListener('click', act);
  return button;
};

const SVG = 'http://www.w3.org/2000/svg';

/** Six dots: what one takes hold of. */
const dots = (): SVGElement => {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 12 20');
  picture.setAttribute('aria-hidden', 'true');
  for (const y of [3, 10, 17]) {
    for (const x of [3, 9]) {
      const dot = document.createElementNS(SVG, 'circle');
      for (const [name, value] of Object.entries({ cx: x, cy: y, r: 2 })) dot.setAttribute(name, String(value));
      picture.append(dot);
    }
  }
  return picture;
};

/** What stays in sight: the minutes in all beside those the kit had, and the way back. */
const barOver = (root: HTMLElement, t: Say, undo: () => void) => {
  const bar = document.createElement('div');
  bar.className = 'edit-bar';
  const sum = document.createElement('p');
  sum.className = 'edit-sum';
  const back = tool(t.undo, t.undoWhat, undo);
  back.hidden = true;
  const told = document.createElement('p');
  told.className = 'vh';
  told.setAttribute('role', 'status');
  const keys = document.createElement('p');
  keys.className = 'hint';
  keys.textContent = t.keys;
  bar.append(sum, back);
  root.prepend(keys, bar, told);
  return { sum, back, told };
};

const sumOf = (cards: Cards): number =>
  cards.all().reduce((total, card) => {
    const typed = Number(card.querySelector<HTMLInputElement>('[name^="minutes."]')?.value);
    return card.hidden || !Number.isInteger(typed) || typed < 1 ? total : total + typed;
  }, 0);

/** The whole plan as cards that move: by button, key or hand, with the minutes adding up, and every act undone by one press. */
export const startPlan = (
  form: HTMLFormElement,
  t: Say,
): { makeRoom(draft: Draft): { settle(): void } } | undefined => {
  const root = form.querySelector<HTMLElement>('.edit-plan');
  const cards = root && cardsIn(root);
  if (!root || !cards) return undefined;
  const had = Number(root.dataset.minutes);
  const past: Standing[] = [];
  /** While a draft is brought back, numbers are what the draft says. */
  let isFilling = false;
  const { sum, back, told } = barOver(root, t, () => undo());

  const redraw = (): void => {
    numbered(cards, t);
    const minutes = sumOf(cards);
    const total = document.createElement('strong');
    total.textContent = t.total(minutes);
    sum.replaceChildren(total, minutes === had ? t.totalSame : t.totalMore(minutes - had));
    back.hidden = past.length === 0;
  };
  /** Does one thing to the plan: it can be undone, is kept, and is said. */
  const act = (change: () => string): void => {
    past.push(standing(cards));
    const says = change();
    redraw();
    told.textContent = says;
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const undo = (): void => {
    const before = past.pop();
    if (!before) return;
    standAs(cards, before);
    redraw();
    told.textContent = t.undone;
    form.dispatchEvent(new Event('input', { bubbles: true }));
    (past.length === 0 ? cards.shown()[0]?.querySelector('input') : back)?.focus();
  };
  const move = (card: HTMLElement, to: number): void => {
    const shown = cards.shown();
    const from = shown.indexOf(card);
    if (to < 0 || to >= shown.length || to === from) return;
    const focused = document.activeElement;
    act(() => {
      const other = shown[to];
      if (to < from) other?.before(card);
      else other?.after(card);
      return t.moved(titleIn(card) || t.untitled, to + 1, shown.length);
    });
    if (focused instanceof HTMLElement && card.contains(focused)) focused.focus();
    card.scrollIntoView({ block: 'nearest' });
  };
  const step = (card: HTMLElement, by: number): void => move(card, cards.shown().indexOf(card) + by);
  const takeOut = (card: HTMLElement): void => {
    const next = cards.shown()[cards.shown().indexOf(card) + 1] ?? cards.shown()[0];
    act(() => {
      cards.drop(card, true);
      return t.takenOut(titleIn(card) || t.untitled);
    });
    if (next !== card) next?.querySelector<HTMLElement>('input')?.focus();
  };
  const addAfter = (card: HTMLElement): void => {
    const fresh = cards.fresh();
    furnish(fresh);
    act(() => {
      card.after(fresh);
      return t.added(cards.shown().indexOf(fresh) + 1);
    });
    fresh.querySelector<HTMLElement>('input')?.focus();
  };
  const furnish = (card: HTMLElement): void => {
    const tools = document.createElement('p');
    tools.className = 'edit-tools';
    const handle = tool('', t.handle, () => undefined);
    handle.classList.add('edit-handle');
    handle.tabIndex = -1;
    handle.prepend(dots());
    dragBy(handle, card, cards.shown, move);
    tools.append(
      handle,
      tool(t.up, '', () => step(card, -1)),
      tool(t.down, '', () => step(card, 1)),
      tool(t.takeOut, '', () => takeOut(card)),
      tool(t.add, '', () => addAfter(card)),
    );
    card.querySelector('fieldset')?.append(tools);
  };

  root.classList.add('edit-live');
  for (const card of cards.all()) furnish(card);
  root.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { target } = event;
    if (!event.altKey || by === undefined || !(target instanceof HTMLElement)) return;
    const card = target.closest<HTMLElement>('.edit-card');
    if (!card || target.isContentEditable || target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    step(card, by);
  });
  root.addEventListener('input', () => {
    if (!isFilling) redraw();
  });
  redraw();
  return {
    makeRoom: (draft) => {
      isFilling = true;
      for (const key of cards.keysMissing(draft)) {
        const card = cards.fresh(key);
        furnish(card);
        cards.list.append(card);
      }
      return {
        settle: () => {
          isFilling = false;
          cards.settle();
          redraw();
        },
      };
    },
  };
};
