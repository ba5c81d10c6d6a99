import type { Sample, SamplePerson } from '../identity/roof.ts';
import type { Db } from '../platform/db/db.ts';
import { whoIsIn } from './addresses.ts';
import { type Chosen, chosenFrom } from './sample.store.ts';

const SAYS: Record<keyof Chosen, SamplePerson['says']> = {
  coordinator: {
    en: 'The coordinator, who keeps the school going',
    cy: 'Y cydlynydd, sy’n cadw’r ysgol i fynd',
  },
  mentor: {
    en: 'One of the first facilitators, who watches others and signs them off',
    cy: 'Un o’r hwyluswyr cyntaf, sy’n gwylio eraill ac yn eu cymeradwyo',
  },
  leader: {
    en: 'A facilitator with trainings ahead',
    cy: 'Hwylusydd â hyfforddiannau o’i flaen',
  },
  volunteer: {
    en: 'A volunteer who would like to lead one day',
    cy: 'Gwirfoddolwr a hoffai arwain ryw ddydd',
  },
  secretary: {
    en: 'The secretary of a group that asked for a training',
    cy: 'Ysgrifennydd grŵp a ofynnodd am hyfforddiant',
  },
  participant: {
    en: 'A participant with a chair at the next training',
    cy: 'Cyfranogwr â chadair yn yr hyfforddiant nesaf',
  },
};

const KINDS: readonly (keyof Chosen)[] = ['coordinator', 'mentor', 'leader', 'volunteer', 'secretary', 'participant'];

/** Six people of a played year, described, as whom a visitor may look round. */
export const sampleFrom = async (db: Db, now: Date): Promise<Sample> => {
  const chosen = await chosenFrom(db, now);
  const people = KINDS.flatMap((who) => {
    const personId = chosen[who];
    return personId === null ? [] : [{ who, personId, says: SAYS[who] }];
  });
  return { people, isAlone: async (on) => (await whoIsIn(on)).real === 0 };
};
