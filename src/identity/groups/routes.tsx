import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { Actor } from '../actor.ts';
import { PersonId } from '../people/store.ts';
import { comeIn, doorOf } from '../sign-ins/door.ts';
import { signedInOrRedirect } from '../sign-ins/needed.ts';
import { askIntoGroup } from './ask-in.ts';
import { AskInForm, GroupForm } from './forms.ts';
import { foundGroup } from './found.ts';
import { joinGroup } from './join.ts';
import { leaveGroup, takeOutOfGroup } from './leave.ts';
import { makeContact } from './make-contact.ts';
import { readGroup, readJoining } from './read.ts';
import { GroupId } from './store.ts';
import { GroupPage } from './views/group.tsx';
import { JoiningPage, NewGroupPage } from './views/new-group.tsx';
import { words } from './words.ts';

export const groups = new Hono<Env<Actor>>()
  .get(paths.newGroup, (c) => signedInOrRedirect(c) ?? page(c, <NewGroupPage />))
  .post(paths.groups, async (c) => {
    const away = signedInOrRedirect(c, paths.newGroup);
    if (away) return away;
    const form = await readForm(c, GroupForm);
    if (!form.ok) return page(c, <NewGroupPage sent={sentBack(form, words[c.var.language].errors)} />, { status: 422 });
    return onTo(c, paths.group(await foundGroup(c.var.act, form.values)));
  })
  .get(paths.group(':id'), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const reading = await readGroup(c.var.act, idFrom(GroupId, c.req.param('id')));
    return page(c, <GroupPage {...reading} asked={c.req.query('asked') !== undefined} />);
  })
  .post(paths.groupPeople(':id'), async (c) => {
    const id = idFrom(GroupId, c.req.param('id'));
    const { act, language, limits, sourceKey } = c.var;
    const form = await readForm(c, AskInForm);
    if (!form.ok) {
      const reading = await readGroup(act, id);
      const sent = sentBack(form, words[language].errors);
      return page(c, <GroupPage {...reading} asked={false} sent={sent} />, { status: 422 });
    }
    limits.take('asking', sourceKey, act.now.getTime());
    await askIntoGroup(act, id, { ...form.values, language });
    return onTo(c, `${paths.group(id)}?asked=1`);
  })
  .post(paths.takingOut(':id', ':person'), async (c) => {
    const id = idFrom(GroupId, c.req.param('id'));
    await takeOutOfGroup(c.var.act, id, idFrom(PersonId, c.req.param('person')));
    return onTo(c, paths.group(id));
  })
  .post(paths.groupContact(':id', ':person'), async (c) => {
    const id = idFrom(GroupId, c.req.param('id'));
    await makeContact(c.var.act, id, idFrom(PersonId, c.req.param('person')));
    return onTo(c, paths.group(id));
  })
  .post(paths.leaving(':id'), async (c) => {
    await leaveGroup(c.var.act, idFrom(GroupId, c.req.param('id')));
    return onTo(c, paths.me);
  })
  .get(paths.joining(':token'), async (c) =>
    page(c, <JoiningPage {...(await readJoining(c.var.act, c.req.param('token')))} />),
  )
  .post(paths.joining(':token'), async (c) => {
    const { groupId, signInToken } = await joinGroup(c.var.act, c.req.param('token'), doorOf(c));
    return comeIn(c, signInToken, paths.group(groupId));
  });
