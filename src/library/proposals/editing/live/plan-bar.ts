import type { Say } from './telling.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A small button; `more` is said to those who don't see its card. */
export const tool = (label: string, more: string, act: () => void): HTMLButtonElement => {
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

/** Six dots: what one takes hold of. */
export const dots = (): SVGElement => {
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

export interface PlanBar {
  back: HTMLButtonElement;
  /** The minutes in all, and whether there is something to undo. */
  show(minutes: number, canUndo: boolean): void;
  /** Said aloud to those who don't see the cards. */
  tell(text: string): void;
}

const line = (className: string, text = ''): HTMLElement => {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
};

/** What stays in sight over the cards: the minutes in all beside those the kit had, and the way back. */
export const barOver = (root: HTMLElement, t: Say, undo: () => void): PlanBar => {
  const had = Number(root.dataset.minutes);
  const bar = document.createElement('div');
  bar.className = 'edit-bar';
  const sum = line('edit-sum');
  const back = tool(t.undo, t.undoWhat, undo);
  const told = line('vh');
  told.setAttribute('role', 'status');
  bar.append(sum, back);
  root.prepend(line('hint', t.keys), bar, told);
  return {
    back,
    show: (minutes, canUndo) => {
      const total = document.createElement('strong');
      total.textContent = t.total(minutes);
      sum.replaceChildren(total, minutes === had ? t.totalSame : t.totalMore(minutes - had));
      back.hidden = !canUndo;
    },
    tell: (text) => {
      told.textContent = text;
    },
  };
};
