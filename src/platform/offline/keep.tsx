import { useEffect, useState } from 'preact/hooks';
import { groundPaths } from '../../paths/ground.ts';
import { A } from '../ui/link.tsx';
import { Island } from '../ui/page.tsx';
import { useAddress } from '../ui/page-context.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { KeptPart, KeptSet } from './messages.ts';
import { megabytes } from './size.ts';
import { words } from './words.ts';
import { canKeep, keep, kept, letGo } from './worker.ts';

export interface KeepProps {
  /** `kit:<slug>`; kept again, it takes the place of the first. */
  id: string;
  label: string;
  /** Our own address of its page. */
  address: string;
  /** What else to keep, in the order in which `/saved` lists it. */
  parts: readonly KeptPart[];
  /** Our own addresses that these lead to, kept as well and listed nowhere: the nodes of a rehearsal, say. */
  also?: readonly string[] | undefined;
}

type State =
  | { kind: 'asking' | 'off' | 'failed' | 'removed' | 'insecure' | 'no' }
  | { kind: 'keeping'; done: number; of: number }
  | { kind: 'kept'; set: KeptSet };

const useKeeping = ({ id, label, address, parts, also = [] }: KeepProps) => {
  const inTongue = useAddress();
  const [state, say] = useState<State>({ kind: 'asking' });
  useEffect(() => {
    const able = canKeep();
    if (able !== 'yes') return say({ kind: able });
    const look = async (): Promise<void> => {
      const set = (await kept()).find((one) => one.id === id);
      say(set ? { kind: 'kept', set } : { kind: 'off' });
    };
    look().catch(() => say({ kind: 'off' }));
  }, [id]);
  const start = async (): Promise<void> => {
    say({ kind: 'keeping', done: 0, of: parts.length + 1 });
    const set = {
      id,
      label,
      address: inTongue(address),
      parts: parts.map((part) => ({ ...part, address: inTongue(part.address) })),
    };
    const others = [...also.map(inTongue), inTongue(groundPaths.saved), '/icon.svg'];
    const done = await keep(set, others, (now, of) => say({ kind: 'keeping', done: now, of })).catch(() => undefined);
    say(done ? { kind: 'kept', set: done } : { kind: 'failed' });
  };
  const stop = async (): Promise<void> => {
    await letGo(id);
    say({ kind: 'removed' });
  };
  return { state, start, stop };
};

/** The button and what became of it, said aloud as it changes. */
export const Keep = (props: KeepProps) => {
  const t = useWords(words);
  const language = useLanguage();
  const { state, start, stop } = useKeeping(props);
  const number = new Intl.NumberFormat(language);
  const said = (): string => {
    switch (state.kind) {
      case 'keeping':
        return t.keeping(number.format(state.done), number.format(state.of));
      case 'kept': {
        const size = megabytes(language, state.set.sizeBytes);
        return state.set.missing > 0 ? t.keptPartly(size, number.format(state.set.missing)) : t.kept(size);
      }
      case 'failed':
        return t.failed;
      case 'removed':
        return t.removed;
      case 'insecure':
        return t.insecure;
      case 'no':
        return t.unable;
      default:
        return t.keepWhy;
    }
  };
  const canStart = ['off', 'failed', 'removed', 'kept'].includes(state.kind);
  return (
    <div class="keep flow">
      <p class="acts">
        {canStart && (
          <button type="button" class="btn quiet" onClick={start}>
            {state.kind === 'kept' ? t.keepAgain : t.keep}
          </button>
        )}
        {state.kind === 'kept' && (
          <button type="button" class="btn quiet" onClick={stop}>
            {t.remove}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {said()}
      </p>
      {state.kind === 'kept' && (
        <p class="small">
          <A href={groundPaths.saved}>{t.seeKept}</A>
        </p>
      )}
    </div>
  );
};

/** “Keep it on this phone”, on any page that lists `keep` among its islands. Nothing is turned on until it is pressed. */
export const KeepOnThisPhone = (props: KeepProps) => (
  <Island name="keep" props={props}>
    <Keep {...props} />
  </Island>
);
