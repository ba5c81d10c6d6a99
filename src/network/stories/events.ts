import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ storyId: z.uuid() });

/** A report-back can be seen by more than its author; by whom, the row says. */
export const StoryShown = event('network.story-shown', ids);
export const StoryWithdrawn = event('network.story-withdrawn', ids);
export const StoryErased = event('network.story-erased', ids);
export const StoryHidden = event('network.story-hidden', ids);
