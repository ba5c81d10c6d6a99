/** The fields under which it is sealed what people tell us of themselves. */
export const NAME_FIELD = 'sign_up.name_sealed';
export const NEEDS_FIELD = 'sign_up.needs_sealed';
