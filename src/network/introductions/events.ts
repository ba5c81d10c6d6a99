import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ introductionId: z.uuid() });

export const IntroductionAsked = event('network.introduction-asked', ids);
/** Both said yes: each has the other's address. */
export const PeopleIntroduced = event('network.people-introduced', ids);
