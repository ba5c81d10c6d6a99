import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm, type Typed } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { ProposalId } from '../proposals/store.ts';
import { errorWords } from './error-words.ts';
import { MeetingForm, PublicationForm } from './forms.ts';
import { answerMeeting } from './meet.ts';
import { publishEdition } from './publish-kit.ts';
import { choicesIn, type MeetingReading, readMeeting } from './read-meeting.ts';
import { readPublication } from './read-publication.ts';
import { MeetingPage } from './views/meeting.tsx';
import { PublicationPage } from './views/publication.tsx';

const ID = ':id{[0-9a-f-]{36}}';
const KIT = ':kit{[a-z0-9-]+}';

const askAgain = (c: Asked<Actor>, reading: MeetingReading, typed: Typed, errors: { field: string; key: string }[]) => {
  const sent = sentBack({ typed, errors }, errorWords[c.var.language]);
  return page(c, <MeetingPage {...reading} sent={sent} />, { status: 422 });
};

/** Where two changes meet, and where what was merged becomes an edition. */
export const deciding = new Hono<Env<Actor>>()
  .get(paths.meeting(ID), async (c) => {
    const reading = await readMeeting(c.var.act, idFrom(ProposalId, c.req.param('id')));
    if (reading.meetings.length === 0) return c.redirect(paths.proposal(reading.id), 303);
    return page(c, <MeetingPage {...reading} />);
  })
  .post(paths.meeting(ID), async (c) => {
    const id = idFrom(ProposalId, c.req.param('id'));
    const form = await readForm(c, MeetingForm);
    const reading = await readMeeting(c.var.act, id);
    const { choices, missing } = choicesIn(reading.meetings, form.typed);
    const unanswered = missing.map((number) => ({ field: `c${number}`, key: 'chooseEach' }));
    if (unanswered.length > 0) return askAgain(c, reading, form.typed, unanswered);
    const answered = await answerMeeting(c.var.act, id, choices);
    if (answered === 'nothing-left') return askAgain(c, reading, form.typed, [{ field: 'c1', key: 'nothingLeft' }]);
    return c.redirect(answered === 'met' ? paths.proposal(id) : paths.meeting(id), 303);
  })
  .get(paths.publication(KIT), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return page(c, <PublicationPage {...(await readPublication(c.var.act, c.req.param('kit')))} />);
  })
  .post(paths.publication(KIT), async (c) => {
    const slug = c.req.param('kit');
    const form = await readForm(c, PublicationForm);
    if (!form.ok) {
      const sent = sentBack(form, errorWords[c.var.language]);
      return page(c, <PublicationPage {...(await readPublication(c.var.act, slug))} sent={sent} />, { status: 422 });
    }
    await publishEdition(c.var.act, slug, form.values);
    return c.redirect(paths.kit(slug), 303);
  });
