import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

export const KitAdapted = event(
  'library.kit-adapted',
  z.strictObject({ kitId: z.uuid(), sourceKitId: z.uuid(), groupId: z.uuid() }),
);
export const SourceChangesTaken = event(
  'library.source-changes-taken',
  z.strictObject({ kitId: z.uuid(), sourceKitId: z.uuid() }),
);
