import { Hono } from 'hono';
import { type Actor, Email, peekLink, signedInOrRedirect } from '../../identity/index.ts';
import { STORIES_TAG } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Filled, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { changeStory, eraseStory, withdrawStory } from './change.ts';
import { confirmStory } from './confirm.ts';
import { storiesFeed } from './feed.ts';
import { SoughtStories, StoryForm, type StoryValues } from './forms.ts';
import type { Keeper } from './keeping.ts';
import { readChoices, readOwn, readOwnList, readStories, readStory } from './read.ts';
import { StoryId } from './store.ts';
import { CONFIRMATION, tellStory } from './tell-story.ts';
import { tellingWords } from './telling-words.ts';
import { ConfirmationPage, OwnPage, SentPage } from './views/plain.tsx';
import { StoriesPage } from './views/stories.tsx';
import { StoryPage } from './views/story.tsx';
import { ChangePage, TellPage } from './views/tell.tsx';

const ID = ':id{[0-9a-f-]{36}}';
const TOKEN = ':token{[\\w-]{20,100}}';
const KEEP = [STORIES_TAG, 'library'];

type Form = Filled<StoryValues>;
type Fault = { field: string; key: string };

const idIn = (c: Asked<Actor>): StoryId => idFrom(StoryId, c.req.param('id'));

const telling = async (c: Asked<Actor>, form?: Form, errors: Fault[] = []): Promise<Response> => {
  const { act, language, signedIn } = c.var;
  const { technique, struggle, kit, circle } = c.req.query();
  const faults = form && !form.ok ? form.errors : errors;
  const sent = form && sentBack({ typed: form.typed, errors: faults }, tellingWords[language].errors);
  const view = { choices: await readChoices(act.db, language), isSignedIn: signedIn, technique, struggle, sent };
  return page(c, <TellPage {...view} kit={form?.typed.kit?.[0] ?? kit} circle={form?.typed.circle?.[0] ?? circle} />, {
    status: form ? 422 : 200,
  });
};

const tellIt = async (c: Asked<Actor>): Promise<Response> => {
  const { act, language, limits, sourceKey, signedIn } = c.var;
  const form = await readForm(c, StoryForm);
  if (!form.ok) return telling(c, form);
  const email = signedIn ? undefined : Email.safeParse(form.values.email ?? '');
  if (email && !email.success) return telling(c, form, [{ field: 'email', key: email.error.issues[0]?.message ?? '' }]);
  if (email) limits.take('asking', sourceKey, act.now.getTime());
  const told = await tellStory(act, form.values, { email: email?.data, language });
  if (!told.ok) return telling(c, form, [told]);
  return onTo(c, told.held ? paths.storySent : paths.story(told.id));
};

/** Where the forms of one's own go: by its id, or by the link that opened it. */
const changing = async (c: Asked<Actor>, keeper: Keeper, form?: Form, errors: Fault[] = []): Promise<Response> => {
  const { act, language } = c.var;
  const own = await readOwn(act, keeper, language);
  const faults = form && !form.ok ? form.errors : errors;
  const sent = form && sentBack({ typed: form.typed, errors: faults }, tellingWords[language].errors);
  const byLink = 'token' in keeper;
  const [saves, erases] = byLink
    ? [paths.keptStory(keeper.token), paths.keptStoryErasure(keeper.token)]
    : [paths.storyEdit(keeper.id), paths.storyErasure(keeper.id)];
  const view = { own, saves, erases, byLink, isSaved: c.req.query('saved') === '1', sent };
  return page(c, <ChangePage {...view} />, { status: form ? 422 : 200 });
};

const change = async (c: Asked<Actor>, keeper: Keeper, next: string): Promise<Response> => {
  const form = await readForm(c, StoryForm);
  if (!form.ok) return changing(c, keeper, form);
  const refused = await changeStory(c.var.act, keeper, form.values);
  return refused ? changing(c, keeper, form, [refused]) : onTo(c, next);
};

const erase = async (c: Asked<Actor>, keeper: Keeper, next: string): Promise<Response> => {
  await eraseStory(c.var.act, keeper);
  return onTo(c, next);
};

const tokenIn = (c: Asked<Actor>): { token: string } => ({ token: c.req.param('token') ?? '' });

/** What people tell of what they tried: found by others, and its author's to change, take back and erase. */
export const stories = new Hono<Env<Actor>>()
  .get(paths.stories, async (c) => {
    const reading = await readStories(c.var.act, SoughtStories.parse(c.req.query()), c.var.language);
    return page(c, <StoriesPage {...reading} />, { keep: KEEP });
  })
  .post(paths.stories, tellIt)
  .get(paths.storiesFeed, async (c) => {
    const { act, language, site } = c.var;
    const feed = await storiesFeed(act.db, language, site.baseUrl);
    return file(c, Buffer.from(feed), { type: 'application/atom+xml; charset=utf-8', keep: KEEP, language });
  })
  .get(paths.newStory, (c) => telling(c))
  .get(paths.storySent, (c) => page(c, <SentPage />))
  .get(paths.ownStories, async (c) => {
    const { act } = c.var;
    return (
      signedInOrRedirect(c) ??
      page(c, <OwnPage stories={act.actor.id ? await readOwnList(act.db, act.actor.id) : []} />)
    );
  })
  .get(paths.storyConfirmation(TOKEN), async (c) => {
    const token = c.req.param('token');
    await peekLink(c.var.act.db, c.var.act, token, CONFIRMATION);
    return page(c, <ConfirmationPage token={token} />);
  })
  .post(paths.storyConfirmation(TOKEN), async (c) =>
    onTo(c, paths.keptStory(await confirmStory(c.var.act, c.req.param('token')))),
  )
  .get(paths.keptStory(TOKEN), (c) => changing(c, tokenIn(c)))
  .post(paths.keptStory(TOKEN), (c) => change(c, tokenIn(c), `${paths.keptStory(tokenIn(c).token)}?saved=1`))
  .post(paths.keptStoryErasure(TOKEN), (c) => erase(c, tokenIn(c), paths.stories))
  .get(paths.story(ID), async (c) => {
    const id = idIn(c);
    return page(
      c,
      <StoryPage {...(await readStory(c.var.act, id, c.var.language))} asked={c.req.query('asked') === '1'} />,
    );
  })
  .get(paths.storyEdit(ID), (c) => signedInOrRedirect(c) ?? changing(c, { id: idIn(c) }))
  .post(paths.storyEdit(ID), (c) => change(c, { id: idIn(c) }, paths.story(idIn(c))))
  .post(paths.storyWithdrawal(ID), async (c) => {
    await withdrawStory(c.var.act, { id: idIn(c) });
    return onTo(c, paths.story(idIn(c)));
  })
  .post(paths.storyErasure(ID), (c) => erase(c, { id: idIn(c) }, paths.ownStories));
