import type { Drafting } from './drafting.ts';
import { type Say, said } from './telling.ts';

const bodyOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/**
 * Sends the form without leaving the page, so that a lost network costs nothing: it is said, and everything stays.
 * Whatever answer is not “taken” is fetched again the plain way, so that the page of that answer is shown.
 */
export const sendKept = (form: HTMLFormElement, drafting: Drafting, t: Say): void => {
  let isUnderWay = false;
  const send = async (): Promise<void> => {
    drafting.keep();
    said(form, t.draft.sending);
    const answer = await fetch(form.action, { method: 'POST', body: bodyOf(form) }).catch(() => undefined);
    if (!answer) return said(form, t.draft.offline);
    if (!answer.ok) return form.submit();
    drafting.forget();
    window.location.assign(answer.url);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    void send().finally(() => {
      isUnderWay = false;
    });
  });
};
