import type { pathwayPaths } from '../../../src/paths/pathway.ts';
import { paths } from '../../../src/paths.ts';
import { neither, pages, type Walks } from './walk.ts';

const FORM = 'a form is posted there';
const LETTER = 'a letter leads there';
const OWN = 'for whoever is signed in';

export const pathwayWalks = {
  facilitate: ({ kits }) =>
    pages(paths.facilitate, ...kits.slice(0, 1).map(({ slug }) => `${paths.facilitate}?kit=${slug}`)),
  beginning: neither(FORM),
  firstFacilitators: neither(FORM),
  firstFacilitator: neither(LETTER),
  wishes: neither(FORM),
  wishConfirmation: neither(LETTER),
  wishEnding: neither(FORM),
  availability: neither(LETTER),
  vouching: neither(LETTER),
  broughtIn: neither(LETTER),
  bringing: neither('for stewards'),
  bringingPreview: neither(FORM),
  mePathway: neither(OWN),
  meOffering: neither(FORM),
  meLeadingPause: neither(FORM),
  meLeadingPauseEnd: neither(FORM),
  meLeadingStop: neither(FORM),
  meAvailability: neither(FORM),
  claims: neither(FORM),
  claimWithdrawal: neither(FORM),
  watchings: neither(FORM),
  watchingWithdrawal: neither(FORM),
  watchingYes: neither(OWN),
  observation: neither(OWN),
} satisfies Walks<typeof pathwayPaths>;
