import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

export const AddressChanged = event('identity.address-changed', z.strictObject({ personId: z.uuid() }));
