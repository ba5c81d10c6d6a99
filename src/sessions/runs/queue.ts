/** A filled-in form that waits on this phone until it can be sent. */
export interface Waiting {
  /** The form's own random number: sent twice, it is told once. */
  telling: string;
  /** Address it is posted to. */
  action: string;
  /** Of the plan that was run. */
  title: string;
  /** The form, url-encoded. */
  body: string;
  /** It was sent, and not taken as it was: it waits to be mended. */
  refused: boolean;
}

/** Where the browser keeps it, and how it is sent; `post` rejects when there is no network. */
export interface Carriage {
  store: Pick<Storage, 'getItem' | 'setItem'>;
  post(action: string, body: string): Promise<{ status: number; url: string }>;
}

const KEY = 'fundi.tellings';

const isWaiting = (one: unknown): one is Waiting =>
  typeof one === 'object' &&
  one !== null &&
  ['telling', 'action', 'title', 'body'].every((key) => typeof Reflect.get(one, key) === 'string') &&
  typeof Reflect.get(one, 'refused') === 'boolean';

/** What waits on this phone; nothing when it keeps nothing, or what it kept can't be read. */
export const waiting = ({ store }: Pick<Carriage, 'store'>): Waiting[] => {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  } catch {
    return [];
  }
};

const write = ({ store }: Pick<Carriage, 'store'>, list: readonly Waiting[]): boolean => {
  try {
    store.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
};

/** Puts a form in the queue, in the place of an earlier state of the same. False when this browser keeps nothing. */
export const enqueue = (carriage: Pick<Carriage, 'store'>, one: Omit<Waiting, 'refused'>): boolean =>
  write(carriage, [...waiting(carriage).filter(({ telling }) => telling !== one.telling), { ...one, refused: false }]);

export const forget = (carriage: Pick<Carriage, 'store'>, telling: string): boolean =>
  write(
    carriage,
    waiting(carriage).filter((one) => one.telling !== telling),
  );

/** What a posted form's answer means: taken, to be mended, or to be tried again later. */
const meaning = (status: number): 'taken' | 'refused' | 'later' => {
  if (status < 400) return 'taken';
  return status === 429 || status >= 500 ? 'later' : 'refused';
};

/** Sends what waits, one after the other, and stops at the first that must wait longer. Gives those that arrived. */
export const sendWaiting = async (carriage: Carriage): Promise<{ title: string; url: string }[]> => {
  const arrived: { title: string; url: string }[] = [];
  for (const one of waiting(carriage).filter(({ refused }) => !refused)) {
    const answer = await carriage.post(one.action, one.body).catch(() => undefined);
    const became = answer ? meaning(answer.status) : 'later';
    if (became === 'later') return arrived;
    if (became === 'refused')
      write(
        carriage,
        waiting(carriage).map((other) => (other.telling === one.telling ? { ...other, refused: true } : other)),
      );
    else forget(carriage, one.telling);
    if (became === 'taken' && answer) arrived.push({ title: one.title, url: answer.url });
  }
  return arrived;
};
