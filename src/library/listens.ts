import type { Actor } from '../identity/index.ts';
import type { HappeningListener } from '../platform/happenings/listener.ts';
import { tellRevisions } from './history/listens.ts';
import { tellVotersOf } from './reviewers/tell-voters.ts';
import { tellPeople } from './reviews/tell-people.ts';
import { weighTranslations } from './translations/listens.ts';

/** What the library wants to hear of. */
export const libraryListeners: readonly HappeningListener<Actor>[] = [
  ...tellPeople,
  ...tellVotersOf,
  weighTranslations,
  tellRevisions,
];
