import { z } from 'zod';
import { LANGUAGES } from '../../platform/words/language.ts';
import { ASKED } from '../consents/consent.ts';
import { Email } from '../people/email.ts';
import { plainName, publicNameTyped } from '../people/names.ts';

export const ProfileForm = z.object({
  name: plainName(80),
  'public-name': publicNameTyped,
  language: z.enum(LANGUAGES, { error: 'languageWrong' }),
});
export type Profile = z.output<typeof ProfileForm>;

export const ConsentForm = z.object({ what: z.enum(ASKED), given: z.enum(['yes', 'no']) });

export const AddressForm = z.object({ email: Email });
