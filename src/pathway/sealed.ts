/** The fields under which this room seals: table and column. */
export const NAME_FIELD = 'claim.name_sealed';
export const WORDS_FIELD = 'claim.words_sealed';
export const NOTE_FIELD = 'observation.note_sealed';
