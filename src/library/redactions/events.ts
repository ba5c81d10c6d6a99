import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

/** Something was taken out of a kit's whole chain; never what. */
export const KitRedacted = event('library.kit-redacted', z.strictObject({ redactionId: z.uuid(), kitId: z.uuid() }));
