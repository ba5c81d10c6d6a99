/**
 * Suggesting a change, with JavaScript: what is typed is kept, the plan's sections become cards, and a text becomes an
 * editor when somebody goes into it. Without it, all of this is a form.
 */
import { startDrafting } from '../live/drafting.ts';
import { startPlan } from '../live/plan.ts';
import { sendKept } from '../live/sending.ts';
import { pageWords } from '../live/telling.ts';

const t = pageWords();

/** The editor is heavy: it is fetched once somebody opens the texts, or goes into one. Without a network the textarea does. */
const enrich = (form: HTMLFormElement): void => {
  const over = (texts: Iterable<HTMLTextAreaElement>): void => {
    void import('../rich/over.ts').then(
      ({ editOver }) => {
        for (const text of texts) editOver(text, form.dataset.footnotes ?? '', t);
      },
      () => undefined,
    );
  };
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.dataset.rich !== undefined) over([target]);
  });
  // Nobody need see how a text is written down.
  const opened = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open)
      over([...target.querySelectorAll('textarea')].filter(isRich));
  };
  form.addEventListener('toggle', opened, true);
};

const isRich = ({ dataset }: HTMLTextAreaElement): boolean => dataset.rich !== undefined;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
  const plan = startPlan(form, t);
  const drafting = startDrafting(form, (draft) => plan?.makeRoom(draft), t);
  sendKept(form, drafting, t);
  enrich(form);
}
