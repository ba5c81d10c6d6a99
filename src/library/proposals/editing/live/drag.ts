/** How near the edge of the window the page begins to move with the hand, in pixels, and by how much. */
const EDGE_PX = 80;
const PACE_PX = 14;

/** Lets a card be taken by its handle and put elsewhere among the others; Escape lets go of it. */
export const dragBy = (
  handle: HTMLElement,
  card: HTMLElement,
  shown: () => HTMLElement[],
  move: (card: HTMLElement, to: number) => void,
): void => {
  let isHeld = false;
  let target: number | undefined;
  const unmark = (): void => {
    for (const one of shown()) one.classList.remove('target-above', 'target-below');
  };
  const over = (y: number): number => {
    const others = shown();
    const below = others.findIndex((one) => {
      const { top, height } = one.getBoundingClientRect();
      return y < top + height / 2;
    });
    const from = others.indexOf(card);
    const place = below === -1 ? others.length : below;
    return place > from ? place - 1 : place;
  };
  const letGo = (): void => {
    isHeld = false;
    card.classList.remove('dragged');
    unmark();
  };
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    isHeld = true;
    target = undefined;
    card.classList.add('dragged');
  });
  handle.addEventListener('pointermove', ({ clientY }) => {
    if (!isHeld) return;
    if (clientY < EDGE_PX + 60) window.scrollBy(0, -PACE_PX);
    if (clientY > window.innerHeight - EDGE_PX) window.scrollBy(0, PACE_PX);
    target = over(clientY);
    unmark();
    const others = shown();
    const from = others.indexOf(card);
    if (target !== from) others[target]?.classList.add(target < from ? 'target-above' : 'target-below');
  });
  handle.addEventListener('pointerup', () => {
    const to = target;
    const wasHeld = isHeld;
    letGo();
    if (wasHeld && to !== undefined) move(card, to);
  });
  handle.addEventListener('pointercancel', letGo);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isHeld) letGo();
  });
};
