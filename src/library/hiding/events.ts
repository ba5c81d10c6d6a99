import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ hidingId: z.uuid(), kitId: z.uuid() });

export const ContributionHidden = event('library.contribution-hidden', ids);
export const ContributionShownAgain = event('library.contribution-shown-again', ids);
export const HidingAppealed = event('library.hiding-appealed', ids);
export const AppealDecided = event('library.appeal-decided', ids);
