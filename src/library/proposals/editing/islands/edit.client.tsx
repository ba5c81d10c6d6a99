/**
 * Suggesting a change, with JavaScript: what is typed is kept, the plan's sections become cards, and a text becomes an
 * editor when somebody goes into it. Without it, all of this is a form.
 */
import { startDrafting } from '../live/drafting.ts';
import { startPlan } from '../live/plan.ts';
import { sendKept } from '../live/sending.ts';
import { pageWords } from '../live/telling.ts';

const t = pageWords();

/** The editor is heavy: it is fetched once somebody is about to write in a text. */
const enrich = (form: HTMLFormElement): void => {
  form.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.dataset.rich === undefined) return;
    void import('../rich/over.ts')
      .then(({ editOver }) => editOver(target, form.dataset.footnotes ?? '', t))
      // Without a network the textarea stays, and does.
      .catch(() => undefined);
  });
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
  const plan = startPlan(form, t);
  const drafting = startDrafting(form, (draft) => plan?.makeRoom(draft), t);
  sendKept(form, drafting, t);
  enrich(form);
}
