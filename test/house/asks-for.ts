import { type APerson, aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { onTheWall } from '../../src/platform/words/moments.ts';
import { anOffer } from '../../src/sessions/matching/a-request.testing.ts';
import { questionsOf } from '../../src/sessions/matching/questions.store.ts';

/** A group asks for a training in words that stand nowhere else; somebody who was asked asks back. */
export const asksFor = async (
  db: Db,
  her: APerson,
  words: Record<'asks' | 'group' | 'aim' | 'access' | 'putsIn' | 'hostName' | 'question' | 'answer', string>,
  post: (path: string, fields: Record<string, string>, cookie?: string) => Promise<Response>,
): Promise<void> => {
  const asked = {
    aim: words.aim,
    group: words.group,
    kind: 'tenants',
    people: '15',
    outcode: 'B29',
    language: 'en',
    when: onTheWall(new Date(Date.now() + 30 * 24 * 60 * 60 * 1000)),
    access: words.access,
    'puts-in': words.putsIn,
    name: words.hostName,
  };
  const held = await post(paths.host, { ...asked, email: `${words.asks}@people.test` });
  const own = await post(paths.host, asked, her.cookie);
  const page = own.headers.get('location') ?? '';
  const requestId = page.split('/').at(-1) ?? '';
  const token = await anOffer(db, { requestId, personId: (await aPerson(db)).id, now: new Date() });
  await post(paths.offerQuestions(token), { question: words.question });
  const [question] = await questionsOf(db, requestId);
  const answered = await post(paths.requestAnswer(requestId, question?.id ?? ''), { answer: words.answer }, her.cookie);
  if (held.status !== 303 || answered.status !== 303) throw new Error(`${held.status}, ${answered.status} for asking.`);
};
