import type { requestsPaths } from '../../../src/paths/requests.ts';
import { paths } from '../../../src/paths.ts';
import { neither, pages, type Walks } from './walk.ts';

export const requestsWalks = {
  host: () => pages(paths.host, `${paths.host}?near=B29&aim=repairs+from+the+landlord`),
  hostSent: () => pages(paths.hostSent),
  requestConfirmation: neither('a letter leads there, once'),
  request: neither('for its host, those who were asked, and stewards'),
  requestChange: neither('for its host and stewards'),
  requestCancellation: neither('a form is posted there'),
  requestWidening: neither('a form is posted there'),
  requestAnswer: neither('a form is posted there'),
  adminRequests: neither('for stewards'),
  adminHolds: neither('a form is posted there'),
  adminHoldEnding: neither('a form is posted there'),
  requestChoice: neither('a form is posted there'),
  offer: neither('a letter leads there'),
  offerAcceptance: neither('a form is posted there'),
  offerRefusal: neither('a form is posted there'),
  offerDropOut: neither('a form is posted there'),
  offerQuestions: neither('a form is posted there'),
} satisfies Walks<typeof requestsPaths>;
