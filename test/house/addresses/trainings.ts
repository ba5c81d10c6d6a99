import type { trainingsPaths } from '../../../src/paths/trainings.ts';
import { paths } from '../../../src/paths.ts';
import { files, neither, pages, type Walks } from './walk.ts';

const POSTED = 'a form is posted there';
const RUNS = 'for whoever runs the session';
const MAILED = 'a letter leads there';

export const trainingsWalks = {
  sessions: () => pages(paths.sessions),
  sessionsCalendar: () => files(paths.sessionsCalendar),
  sessionsFeed: () => files(paths.sessionsFeed),
  newSession: neither('for whoever leads trainings or speaks for a group'),
  session: ({ sessions }) => pages(...sessions.map((id) => paths.session(id))),
  sessionFile: ({ sessions }) => files(...sessions.map((id) => paths.sessionFile(`${id}.ics`))),
  sessionPoster: ({ sessions }) => files(...sessions.map((id) => paths.sessionPoster(id))),
  sessionEdit: neither(RUNS),
  sessionCancellation: neither(RUNS),
  sessionHeads: neither(POSTED),
  sessionTasks: neither(POSTED),
  sessionTaskDone: neither(POSTED),
  sessionDoor: neither(RUNS),
  sessionClosing: neither(RUNS),
  sessionWrong: ({ sessions }) => pages(...sessions.map((id) => paths.sessionWrong(id))),
  signUps: neither(POSTED),
  signUpSent: ({ sessions }) => pages(...sessions.map((id) => paths.signUpSent(id))),
  signUp: neither(MAILED),
  signUpCalendar: neither(MAILED),
  signUpConfirmation: neither(POSTED),
  signUpNeeds: neither(POSTED),
  signUpStill: neither(POSTED),
  signUpLeaving: neither(POSTED),
} satisfies Walks<typeof trainingsPaths>;
