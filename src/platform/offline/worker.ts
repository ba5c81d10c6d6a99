import { groundPaths } from '../../paths/ground.ts';
import type { AskedOfWorker, KeptSet, SetToKeep, WorkerAnswer } from './messages.ts';

/** Whether this browser can keep pages, here: `insecure` where the address has no HTTPS and is not localhost. */
export const canKeep = (): 'yes' | 'insecure' | 'no' => {
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window ? 'yes' : 'no';
};

const ask = (
  worker: ServiceWorker,
  asked: AskedOfWorker,
  told?: (done: number, of: number) => void,
): Promise<WorkerAnswer> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') return told?.(data.done, data.of);
      port1.close();
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });

/** The worker that is on, if a reader turned it on. */
const worker = async (): Promise<ServiceWorker | undefined> => {
  const registration = canKeep() === 'yes' ? await navigator.serviceWorker.getRegistration('/') : undefined;
  return registration?.active ?? undefined;
};

/** What is kept on this phone. */
export const kept = async (): Promise<readonly KeptSet[]> => {
  const on = await worker();
  const answer = on && (await ask(on, { kind: 'list' }));
  return answer?.kind === 'list' ? answer.sets : [];
};

/** Turns keeping on, and keeps a set. Undefined when its page could not be fetched. */
export const keep = async (
  set: SetToKeep,
  also: readonly string[],
  told?: (done: number, of: number) => void,
): Promise<KeptSet | undefined> => {
  await navigator.serviceWorker.register(groundPaths.serviceWorker, { scope: '/' });
  const { active } = await navigator.serviceWorker.ready;
  const answer = active ? await ask(active, { kind: 'keep', set, also }, told) : undefined;
  return answer?.kind === 'kept' ? answer.set : undefined;
};

/** Lets go of a set; with the last one, keeping is turned off. Gives what is still kept. */
export const letGo = async (id: string): Promise<readonly KeptSet[]> => {
  const on = await worker();
  const answer = on && (await ask(on, { kind: 'forget', id }));
  const left = answer?.kind === 'list' ? answer.sets : [];
  if (left.length === 0) await (await navigator.serviceWorker.getRegistration('/'))?.unregister();
  return left;
};
