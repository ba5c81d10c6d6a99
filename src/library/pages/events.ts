import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const state = z.strictObject({ stateId: z.uuid() });

export const PageEdited = event('library.page-edited', state);
export const PageStateWiped = event('library.page-state-wiped', state);
export const PageRestored = event('library.page-restored', state);
