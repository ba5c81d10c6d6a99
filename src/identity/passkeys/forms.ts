import { z } from 'zod';

const Base64 = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const Extensions = z.record(z.string(), z.unknown()).default({});

/** What a browser's `navigator.credentials.create` gives, as JSON; its inside is checked by whoever verifies it. */
const Registration = z.object({
  id: Base64,
  rawId: Base64,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Base64,
    attestationObject: Base64,
    transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).optional(),
  }),
  clientExtensionResults: Extensions,
});

/** What `navigator.credentials.get` gives. */
const Assertion = z.object({
  id: Base64,
  rawId: Base64,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Base64,
    authenticatorData: Base64,
    signature: Base64,
    userHandle: Base64.optional(),
  }),
  clientExtensionResults: Extensions,
});

const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .max(60_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'passkeyNot' });
        return z.NEVER;
      }
    })
    .pipe(schema);

const token = z.string().max(64);

export const RegistrationForm = z.object({ token, answer: json(Registration) });
export type Registered = z.output<typeof RegistrationForm>;
export const AssertionForm = z.object({ token, answer: json(Assertion), to: z.string().optional() });
export type Asserted = z.output<typeof AssertionForm>;
