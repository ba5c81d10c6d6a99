import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

export const EditionPublished = event(
  'library.edition-published',
  z.strictObject({ kitId: z.uuid(), editionId: z.uuid(), revisionId: z.uuid() }),
);
