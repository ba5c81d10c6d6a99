import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groundPaths } from '../../paths/ground.ts';
import { carriage } from './carriage.ts';
import { bodyOf, fill, phoneDay, tellingHere } from './form-in-page.ts';
import { enqueue, forget, sendWaiting, type Waiting, waiting } from './queue.ts';

export type Said = 'nothing' | 'sending' | 'offline' | 'busy' | 'full';

/** Makes a page that may be an old copy ready for today: the day, what the live page recorded, and its number. */
const ready = (form: HTMLFormElement): void => {
  const wasSentBack = form.parentElement?.querySelector('.summary') !== null;
  const day = form.elements.namedItem('when');
  const isUntouched = day instanceof HTMLInputElement && day.value === day.defaultValue;
  const recorded = window.location.hash.slice(1);
  if (isUntouched && !wasSentBack) day.value = phoneDay(new Date());
  if (recorded.includes('=')) fill(form, recorded);
  const telling = new URLSearchParams(recorded).get('telling') ?? tellingHere();
  fill(form, new URLSearchParams({ telling }).toString());
};

/** Whether the house would take a form now. */
const reach = async (): Promise<'open' | 'busy' | 'offline'> => {
  if (!navigator.onLine) return 'offline';
  const answer = await fetch(groundPaths.ready, { cache: 'no-store' }).catch(() => undefined);
  return answer === undefined ? 'offline' : answer.ok ? 'open' : 'busy';
};

/** Sends the form as the browser would have, or keeps it on the phone when the house can't be reached. */
const send = async (form: HTMLFormElement, title: string): Promise<Said> => {
  const body = bodyOf(form);
  const telling = new URLSearchParams(body).get('telling') ?? '';
  const reached = await reach();
  if (reached === 'open') {
    // An earlier state of it that still waits would come later, and undo this one.
    forget(carriage(), telling);
    form.submit();
    return 'sending';
  }
  const action = form.getAttribute('action') ?? window.location.pathname;
  return enqueue(carriage(), { telling, action, title, body }) ? reached : 'full';
};

/** What the form's carrier says and holds; `root` is to stand inside the form. */
export const useCarrier = (title: string) => {
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useState<Said>('nothing');
  const [queue, show] = useState<Waiting[]>([]);
  const [arrived, arrive] = useState<{ title: string; url: string }[]>([]);
  // Before the page is painted: whoever sees the form finds it filled in.
  useLayoutEffect(() => {
    const form = root.current?.closest('form');
    const deliver = async (): Promise<void> => {
      const came = await sendWaiting(carriage());
      show(waiting(carriage()));
      if (came.length === 0) return;
      arrive((before) => [...before, ...came]);
      say('nothing');
    };
    const submitted = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      if (!form) return;
      say('sending');
      say(await send(form, title));
      show(waiting(carriage()));
    };
    if (form) ready(form);
    void deliver();
    form?.addEventListener('submit', submitted);
    window.addEventListener('online', deliver);
    return () => {
      form?.removeEventListener('submit', submitted);
      window.removeEventListener('online', deliver);
    };
  }, [title]);
  const letGo = (telling: string): void => {
    forget(carriage(), telling);
    show(waiting(carriage()));
  };
  return { root, said, queue, arrived, letGo };
};
