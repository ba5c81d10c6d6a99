import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

export const TranslationBegun = event(
  'library.translation-begun',
  z.strictObject({ translationId: z.uuid(), kitId: z.uuid() }),
);
export const PieceTranslated = event(
  'library.piece-translated',
  z.strictObject({ translationId: z.uuid(), kitId: z.uuid() }),
);
export const TranslationRead = event(
  'library.translation-read',
  z.strictObject({ translationId: z.uuid(), kitId: z.uuid(), revisionId: z.uuid() }),
);
