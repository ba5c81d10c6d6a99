/**
 * The planner's own script is fetched when somebody is about to use it, so that a first visit stays light on a slow network.
 * Until it has come every button is a form's, and without it they stay so. What was typed or pressed meanwhile is not lost.
 */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

type Field = HTMLInputElement | HTMLSelectElement;

const isTyped = (field: Field): boolean =>
  field instanceof HTMLInputElement
    ? field.type !== 'hidden' && field.value !== field.defaultValue
    : !field.selectedOptions[0]?.defaultSelected;

const fieldsIn = (root: HTMLElement): Field[] => [...root.querySelectorAll<Field>('input, select')];

const typeAgain = (root: HTMLElement, typed: ReadonlyMap<string, string>): void => {
  for (const field of fieldsIn(root)) {
    const value = typed.get(field.name);
    if (value === undefined || field.type === 'hidden') continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

const watch = (root: HTMLElement): void => {
  let waking: Promise<void> | undefined;
  const wake = async (): Promise<void> => {
    const { wakePlanner } = await import('../views/wake-planner.tsx');
    const typed = new Map(
      fieldsIn(root)
        .filter(isTyped)
        .map(({ name, value }) => [name, value]),
    );
    // It may take a moment to wake, and letters may fall into that moment.
    const note = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        typed.set(target.name, target.value);
    };
    root.addEventListener('input', note, true);
    await wakePlanner();
    root.removeEventListener('input', note, true);
    typeAgain(root, typed);
  };
  const letGo = (): void => {
    for (const sign of SIGNS) root.removeEventListener(sign, begin);
    root.removeEventListener('submit', hold, true);
  };
  const begin = (): Promise<void> => {
    waking ??= wake()
      .catch(() => undefined)
      .finally(letGo);
    return waking;
  };
  const hold = (event: SubmitEvent): void => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopPropagation();
    void begin().then(() => target.requestSubmit(submitter?.isConnected ? submitter : null));
  };
  for (const sign of SIGNS) root.addEventListener(sign, begin, { passive: true });
  root.addEventListener('submit', hold, true);
};

for (const root of document.querySelectorAll<HTMLElement>('[data-island="planner"]')) watch(root);

export {};
