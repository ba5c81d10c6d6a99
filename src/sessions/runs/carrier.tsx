import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../platform/words/words.ts';
import { carriage } from './carriage.ts';
import { bodyOf, fill, phoneDay, tellingHere } from './form-in-page.ts';
import { enqueue, forget, meaning, sendWaiting, type Waiting, waiting } from './queue.ts';
import { words } from './words.ts';

type Said = 'nothing' | 'sending' | 'offline' | 'busy' | 'full';

interface CarrierProps {
  title: string;
}

/** Makes a page that may be an old copy ready for today: its number, the day, and what the live page recorded. */
const ready = (form: HTMLFormElement): void => {
  const wasSentBack = form.parentElement?.querySelector('.summary') !== null;
  const recorded = window.location.hash.slice(1);
  if (!wasSentBack) fill(form, new URLSearchParams({ when: phoneDay(new Date()) }).toString());
  if (recorded.includes('=')) fill(form, recorded);
  const telling = new URLSearchParams(recorded).get('telling') ?? tellingHere();
  fill(form, new URLSearchParams({ telling }).toString());
};

/** Sends the form, or keeps it when that can't be done now. */
const send = async (form: HTMLFormElement, title: string): Promise<Said> => {
  const body = bodyOf(form);
  const action = form.getAttribute('action') ?? window.location.pathname;
  const answer = await carriage()
    .post(action, body)
    .catch(() => undefined);
  const became = answer ? meaning(answer.status) : 'later';
  const telling = new URLSearchParams(body).get('telling') ?? '';
  if (became === 'taken' && answer) {
    forget(carriage(), telling);
    window.location.assign(answer.url);
  }
  // The house says what is wrong with it, on a page of its own.
  else if (became === 'refused') form.submit();
  else {
    const wasKept = enqueue(carriage(), { telling, action, title, body });
    return wasKept ? (answer ? 'busy' : 'offline') : 'full';
  }
  return 'sending';
};

const useCarrier = ({ title }: CarrierProps) => {
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useState<Said>('nothing');
  const [queue, show] = useState<Waiting[]>([]);
  const [arrived, arrive] = useState<{ title: string; url: string }[]>([]);
  useEffect(() => {
    const form = root.current?.closest('form');
    const deliver = async (): Promise<void> => {
      const came = await sendWaiting(carriage());
      if (came.length > 0) arrive((before) => [...before, ...came]);
      show(waiting(carriage()));
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

const Queued = ({ one, letGo }: { one: Waiting; letGo: () => void }) => {
  const t = useWords(words);
  return (
    <li>
      {one.refused ? t.refused(one.title) : t.waiting(one.title)}{' '}
      {one.refused && <a href={`${one.action}#${one.body}`}>{t.refusedLink}</a>}{' '}
      <button type="button" class="plainbtn" onClick={letGo}>
        {t.forget}
      </button>
    </li>
  );
};

/** Carries the form through bad signal: keeps it on the phone when it can't be sent, sends it once when it can, and says which. */
export const Carrier = (props: CarrierProps) => {
  const t = useWords(words);
  const { root, said, queue, arrived, letGo } = useCarrier(props);
  const sentence: Record<Said, string> = {
    nothing: '',
    sending: t.sending,
    offline: t.queuedOffline,
    busy: t.queuedBusy,
    full: t.queueFull,
  };
  return (
    <div ref={root} class="carrier" role="status">
      {said !== 'nothing' && <p class="said">{sentence[said]}</p>}
      {queue.length > 0 && (
        <>
          <h2 class="lab">{t.queuedTitle}</h2>
          <ul class="list">
            {queue.map((one) => (
              <Queued key={one.telling} one={one} letGo={() => letGo(one.telling)} />
            ))}
          </ul>
        </>
      )}
      {arrived.length > 0 && (
        <ul class="list">
          {arrived.map(({ title, url }) => (
            <li key={url}>
              {t.sentNow(title)} <a href={url}>{t.sentLink}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
