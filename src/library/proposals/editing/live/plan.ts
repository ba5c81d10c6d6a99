import { type Cards, cardsIn, numbered, type Standing, standAs, standing, titleIn } from './cards.ts';
import type { Draft } from './draft.ts';
import { dragBy } from './drag.ts';
import { barOver, dots, type PlanBar, tool } from './plan-bar.ts';
import type { Say } from './telling.ts';

/** The plan in somebody's hands. */
interface Plan {
  form: HTMLFormElement;
  cards: Cards;
  bar: PlanBar;
  t: Say;
  /** How it stood before each act, the last one last. */
  past: Standing[];
  /** While a draft is brought back, numbers are what the draft says. */
  isFilling: boolean;
}

const sumOf = (cards: Cards): number =>
  cards.shown().reduce((total, card) => {
    const typed = Number(card.querySelector<HTMLInputElement>('[name^="minutes."]')?.value);
    return Number.isInteger(typed) && typed > 0 ? total + typed : total;
  }, 0);

const redraw = ({ cards, bar, past, t }: Plan): void => {
  numbered(cards, t);
  bar.show(sumOf(cards), past.length > 0);
};

/** Something changed: it is shown, said, and kept like anything that is typed. */
const changed = (plan: Plan, says: string): void => {
  redraw(plan);
  plan.bar.tell(says);
  plan.form.dispatchEvent(new Event('input', { bubbles: true }));
};

const act = (plan: Plan, change: () => string): void => {
  plan.past.push(standing(plan.cards));
  changed(plan, change());
};

const undo = (plan: Plan): void => {
  const before = plan.past.pop();
  if (!before) return;
  standAs(plan.cards, before);
  changed(plan, plan.t.undone);
  (plan.past.length === 0 ? plan.cards.shown()[0]?.querySelector('input') : plan.bar.back)?.focus();
};

const named = (card: HTMLElement, t: Say): string => titleIn(card) || t.untitled;

const move = (plan: Plan, card: HTMLElement, to: number): void => {
  const shown = plan.cards.shown();
  const from = shown.indexOf(card);
  if (to < 0 || to >= shown.length || to === from) return;
  const focused = document.activeElement;
  act(plan, () => {
    if (to < from) shown[to]?.before(card);
    else shown[to]?.after(card);
    return plan.t.moved(named(card, plan.t), to + 1, shown.length);
  });
  // What leaves the page for a moment loses the focus.
  if (focused instanceof HTMLElement && card.contains(focused)) focused.focus();
  card.scrollIntoView({ block: 'nearest' });
};

const step = (plan: Plan, card: HTMLElement, by: number): void =>
  move(plan, card, plan.cards.shown().indexOf(card) + by);

const drop = (plan: Plan, card: HTMLElement): void => {
  const shown = plan.cards.shown();
  const next = shown[shown.indexOf(card) + 1] ?? shown[0];
  act(plan, () => {
    plan.cards.drop(card, true);
    return plan.t.takenOut(named(card, plan.t));
  });
  if (next !== card) next?.querySelector<HTMLElement>('input')?.focus();
};

const addAfter = (plan: Plan, card: HTMLElement): void => {
  const fresh = plan.cards.fresh();
  furnish(plan, fresh);
  act(plan, () => {
    card.after(fresh);
    return plan.t.added(plan.cards.shown().indexOf(fresh) + 1);
  });
  fresh.querySelector<HTMLElement>('input')?.focus();
};

/** Gives a card its tools. */
const furnish = (plan: Plan, card: HTMLElement): void => {
  const { t, cards } = plan;
  const handle = tool('', t.handle, () => undefined);
  handle.classList.add('edit-handle');
  handle.tabIndex = -1;
  handle.prepend(dots());
  dragBy(handle, card, cards.shown, (moved, to) => move(plan, moved, to));
  const tools = document.createElement('p');
  tools.className = 'edit-tools';
  tools.append(
    handle,
    tool(t.up, '', () => step(plan, card, -1)),
    tool(t.down, '', () => step(plan, card, 1)),
    tool(t.takeOut, '', () => drop(plan, card)),
    tool(t.add, '', () => addAfter(plan, card)),
  );
  card.querySelector('fieldset')?.append(tools);
};

/** Alt with an arrow moves the card one is in, but never from within a text, where it has a meaning of its own. */
const byKeys = (plan: Plan, event: KeyboardEvent): void => {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const { target } = event;
  if (!event.altKey || by === undefined || !(target instanceof HTMLElement)) return;
  const card = target.closest<HTMLElement>('.edit-card');
  if (!card || target.isContentEditable || target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  step(plan, card, by);
};

/** Adds the cards that a draft has and the page has not; once its words are in, all stand as it says. */
const makeRoom = (plan: Plan, draft: Draft): { settle(): void } => {
  plan.isFilling = true;
  for (const key of plan.cards.keysMissing(draft)) {
    const card = plan.cards.fresh(key);
    furnish(plan, card);
    plan.cards.list.append(card);
  }
  return {
    settle: () => {
      plan.isFilling = false;
      plan.cards.settle();
      redraw(plan);
    },
  };
};

/** The whole plan as cards that move: by button, key or hand, with the minutes adding up, and every act undone by one press. */
export const startPlan = (
  form: HTMLFormElement,
  t: Say,
): { makeRoom(draft: Draft): { settle(): void } } | undefined => {
  const root = form.querySelector<HTMLElement>('.edit-plan');
  const cards = root && cardsIn(root);
  if (!root || !cards) return undefined;
  const plan: Plan = { form, cards, t, past: [], isFilling: false, bar: barOver(root, t, () => undo(plan)) };
  root.classList.add('edit-live');
  for (const card of cards.all()) furnish(plan, card);
  root.addEventListener('keydown', (event) => byKeys(plan, event));
  root.addEventListener('input', () => {
    if (!plan.isFilling) redraw(plan);
  });
  redraw(plan);
  return { makeRoom: (draft) => makeRoom(plan, draft) };
};
