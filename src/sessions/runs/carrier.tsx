import { useWords } from '../../platform/words/words.ts';
import type { Waiting } from './queue.ts';
import { type Said, useCarrier } from './use-carrier.ts';
import { words } from './words.ts';

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
export const Carrier = ({ title }: { title: string }) => {
  const t = useWords(words);
  const { root, said, queue, arrived, letGo } = useCarrier(title);
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
          {arrived.map(({ title: told, url }) => (
            <li key={url}>
              {t.sentNow(told)} <a href={url}>{t.sentLink}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
