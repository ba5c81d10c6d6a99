import { paths } from '../../src/paths.ts';
import type { There } from './there.ts';

/** What a house makes for one name in paths.ts: pages to read, files to save, or the reason why neither. */
export type Walk = { pages: string[] } | { files: string[] } | { neither: string };

export interface Furnished extends There {
  /** The secrets of links that take a run back. */
  withdrawals: string[];
  /** Changes that people suggested. */
  proposals: string[];
  /** Elections of reviewers. */
  elections: string[];
  /** `/e/:code/thanks?run=…` */
  thanks: string[];
}

type Row = (there: Furnished) => Walk;

const pages = (...addresses: string[]): Walk => ({ pages: addresses });
const files = (...addresses: string[]): Walk => ({ files: addresses });
const neither =
  (why: string): Row =>
  () => ({ neither: why });
const codes = ({ kits, plans }: There): string[] => [...kits.map(({ code }) => code), ...plans];
const FILES = ['md', 'json', 'pdf', 'docx', 'pptx', 'zip'];

/** A row for every name in paths.ts: without one a new address does not compile, and the walk fails. */
export const WALKS = {
  home: () => pages(paths.home),
  library: () =>
    pages(
      paths.library,
      `${paths.library}?q=grunwik`,
      `${paths.library}?q=xyzzyx`,
      `${paths.library}?level=first-steps&minutes=60&setting=workplace`,
    ),
  kit: ({ kits }) => pages(...kits.map(({ slug }) => paths.kit(slug))),
  kitFile: ({ kits }) => files(...kits.flatMap(({ slug }) => FILES.map((end) => paths.kitFile(slug, end)))),
  slides: ({ kits }) => files(...kits.map(({ slug }) => paths.slides(slug))),
  handouts: ({ kits }) => files(...kits.map(({ slug }) => paths.handouts(slug))),
  kitPicture: ({ kits }) => files(...kits.map(({ slug }) => paths.kitPicture(slug))),
  media: neither('the kits that ship have no pictures'),
  rehearsal: ({ kits }) =>
    pages(...kits.flatMap(({ slug, rehearsals }) => rehearsals.map(({ id }) => paths.rehearsal(slug, id)))),
  rehearsalNode: ({ kits }) =>
    pages(
      ...kits.flatMap(({ slug, rehearsals }) =>
        rehearsals.flatMap(({ id, nodes }) => nodes.map((node) => paths.rehearsalNode(slug, id, node))),
      ),
    ),
  plan: ({ kits }) => pages(...kits.flatMap(({ slug }) => [paths.plan(slug), `${paths.plan(slug)}?fit=60`])),
  planPdf: ({ kits }) => files(...kits.map(({ slug }) => paths.planPdf(slug))),
  planCards: ({ kits }) => files(...kits.map(({ slug }) => paths.planCards(slug))),
  keptPlans: neither('a form is posted there'),
  short: (there) => pages(...codes(there).map((code) => paths.short(code))),
  shortFile: (there) => files(...codes(there).map((code) => paths.shortFile(code, 'plan.pdf'))),
  shortPicture: (there) => files(...codes(there).map((code) => paths.shortPicture(code))),
  run: (there) => pages(...codes(there).map((code) => paths.run(code))),
  ran: (there) => pages(...codes(there).map((code) => paths.ran(code))),
  thanks: ({ thanks }) => pages(...thanks),
  withdrawal: ({ withdrawals }) => pages(...withdrawals.map((token) => paths.withdrawal(token))),
  proposals: ({ kits }) => pages(...kits.map(({ slug }) => paths.proposals(slug))),
  wordBack: ({ kits }) => pages(...kits.slice(0, 1).map(({ slug }) => paths.wordBack(slug))),
  wordSuggestion: neither('a form is posted there'),
  proposalSent: ({ kits }) => pages(...kits.slice(0, 1).map(({ slug }) => paths.proposalSent(slug))),
  publication: neither('for reviewers'),
  proposal: ({ proposals }) => pages(...proposals.map((id) => paths.proposal(id))),
  told: neither('for reviewers'),
  toldSuggestion: neither('for reviewers'),
  proposalConfirmation: neither('a letter leads there, once'),
  proposedKit: ({ proposals }) => pages(...proposals.map((id) => paths.proposedKit(id))),
  proposedMedia: neither('a picture of it'),
  proposedSource: ({ proposals }) => files(...proposals.map((id) => paths.proposedSource(id))),
  newerVersion: neither('for its author and reviewers'),
  versions: neither('a form is posted there'),
  restoration: neither('for whoever is signed in'),
  newKit: neither('for whoever is signed in'),
  newKitFile: neither('a form is posted there'),
  draft: neither('for whoever is signed in'),
  draftEdit: neither('for whoever is signed in'),
  draftHelpers: neither('a form is posted there'),
  draftLeaving: neither('a form is posted there'),
  draftProposal: neither('a form is posted there'),
  draftDiscarding: neither('a form is posted there'),
  draftHelping: neither('a letter leads there, once'),
  reviews: neither('a form is posted there'),
  remarks: neither('a form is posted there'),
  remarkTaking: neither('a form is posted there'),
  remarkConfirmation: neither('a letter leads there, once'),
  proposalWithdrawal: neither('a form is posted there'),
  refusal: neither('a form is posted there'),
  sizeRaise: neither('a form is posted there'),
  holding: neither('a form is posted there'),
  undoing: neither('a form is posted there'),
  meeting: neither('for two changes that meet'),
  report: ({ kits }) => pages(paths.report, ...kits.slice(0, 1).map(({ slug }) => `${paths.report}?of=kit.${slug}`)),
  reportSent: () => pages(`${paths.reportSent}?number=ABCD-1234`),
  reportAnswer: neither('a letter leads there, once'),
  appeal: neither('a letter leads there, once'),
  safety: () => pages(paths.safety),
  adminReports: neither('for stewards'),
  adminReport: neither('for stewards'),
  adminReportHiding: neither('a form is posted there'),
  adminReportAnswers: neither('a form is posted there'),
  adminReportClosing: neither('a form is posted there'),
  adminHiding: neither('for stewards'),
  adminShowing: neither('a form is posted there'),
  adminAppeal: neither('a form is posted there'),
  adminRedactions: neither('for stewards'),
  reviewers: () => pages(paths.reviewers),
  firstReviewers: neither('a form is posted there'),
  reviewerYes: neither('a letter leads there, once'),
  stillIn: neither('a form is posted there'),
  stillInLink: neither('a letter leads there, once'),
  reviewingPause: neither('a form is posted there'),
  reviewingPauseEnd: neither('a form is posted there'),
  reviewingStop: neither('a form is posted there'),
  reviewingReturn: neither('a form is posted there'),
  elections: neither('a form is posted there'),
  election: ({ elections }) => pages(...elections.map((id) => paths.election(id))),
  nominations: neither('a form is posted there'),
  nominationsOfOthers: neither('a form is posted there'),
  nominationWithdrawal: neither('a form is posted there'),
  nominationLink: neither('a letter leads there, once'),
  votes: neither('a form is posted there'),
  changes: () => pages(paths.changes),
  decisions: () => pages(paths.decisions),
  decisionsFeed: () => files(paths.decisionsFeed),
  libraryFeed: () => files(paths.libraryFeed),
  api: () => pages(paths.api),
  apiDescription: () => files(paths.apiDescription),
  apiKits: () => files(paths.apiKits),
  apiKit: ({ kits }) => files(...kits.map(({ slug }) => paths.apiKit(slug))),
  apiEditions: ({ kits }) => files(...kits.map(({ slug }) => paths.apiEditions(slug))),
  apiEvidence: ({ kits }) => files(...kits.map(({ slug }) => paths.apiEvidence(slug))),
  apiKitProposals: ({ kits }) => files(...kits.map(({ slug }) => paths.apiKitProposals(slug))),
  apiPlan: (there) => files(...codes(there).map((code) => paths.apiPlan(code))),
  apiProposals: () => files(paths.apiProposals),
  apiProposal: ({ proposals }) => files(...proposals.map((id) => paths.apiProposal(id))),
  apiDecisions: () => files(paths.apiDecisions),
  decisionsTable: () => files(paths.decisionsTable),
  edit: ({ kits }) =>
    pages(
      ...kits.slice(0, 2).flatMap(({ slug, steps }) => {
        const asked = ['', '?whole=1', '?part=front.matter', ...steps.slice(0, 2).map(({ id }) => `?step=${id}`)];
        return asked.map((query) => `${paths.edit(slug)}${query}`);
      }),
    ),
  history: ({ kits }) =>
    pages(
      ...kits
        .slice(0, 2)
        .flatMap(({ slug, steps }) => [
          paths.history(slug),
          ...steps.slice(0, 1).map(({ id }) => `${paths.history(slug)}?step=${id}`),
        ]),
    ),
  comparing: neither('a form leads on from there'),
  compare: neither('a kit that ships has one state'),
  revision: neither('named by its commit'),
  revisionSource: neither('named by its commit'),
  revisionMedia: neither('named by its commit'),
  git: neither('leads on to the history'),
  gitRefs: ({ kits }) =>
    files(...kits.slice(0, 3).map(({ slug }) => `${paths.gitRefs(`${slug}.git`)}?service=git-upload-pack`)),
  gitPack: neither('for git alone'),
  gitPush: neither('for git alone'),
  adaptations: ({ kits }) => pages(...kits.slice(0, 1).map(({ slug }) => paths.adaptations(slug))),
  sourceChanges: neither('for a group’s own version of a kit'),
  translations: ({ kits }) => pages(...kits.slice(0, 2).map(({ slug }) => paths.translations(slug))),
  newTranslation: neither('for whoever is signed in'),
  translation: ({ kits }) => pages(...kits.slice(0, 1).map(({ slug }) => paths.translation(slug, 'ur'))),
  translationText: ({ kits }) => pages(...kits.slice(0, 1).map(({ slug }) => paths.translationText(slug, 'ur'))),
  translationReadings: neither('a form is posted there'),
  translatedPiece: neither('for whoever is signed in'),
  follows: neither('for whoever is signed in'),
  offers: neither('for a group’s own people'),
  struggles: () => pages(paths.struggles),
  struggle: ({ struggles }) => pages(...struggles.map((id) => paths.struggle(id))),
  techniques: () => pages(paths.techniques),
  technique: ({ techniques }) => pages(...techniques.map((id) => paths.technique(id))),
  programmes: () => pages(paths.programmes),
  programme: ({ programmes }) => pages(...programmes.map((id) => paths.programme(id))),
  programmePack: ({ programmes }) => files(...programmes.map((id) => paths.programmePack(id))),
  page: neither('each page of the school has a name of its own'),
  about: () => pages(paths.about),
  contact: neither('a part of /about'),
  licences: () => pages(paths.licences),
  accessibility: () => pages(paths.accessibility),
  privacy: () => pages(paths.privacy),
  signIn: () => pages(paths.signIn),
  signInCode: () => pages(paths.signInCode),
  signInLink: neither('a letter leads there, once'),
  signOut: neither('a form is posted there'),
  me: neither('for whoever is signed in'),
  meProfile: neither('a form is posted there'),
  meConsents: neither('a form is posted there'),
  meAddress: neither('a form is posted there'),
  meAddressLink: neither('a letter leads there, once'),
  signInEnding: neither('a form is posted there'),
  elsewhereEnding: neither('a form is posted there'),
  meExport: neither('for whoever is signed in'),
  meExportJson: neither('for whoever is signed in'),
  meErasure: neither('for whoever is signed in'),
  passkeyChallenge: neither('a script of ours posts there'),
  passkeys: neither('a script of ours posts there'),
  passkeyRemoval: neither('a form is posted there'),
  signInPasskeyChallenge: neither('a script of ours posts there'),
  signInPasskey: neither('a script of ours posts there'),
  outbox: neither('for stewards'),
  outboxLetter: neither('for stewards'),
  outboxHtml: neither('for stewards'),
  newGroup: neither('for whoever is signed in'),
  groups: neither('a form is posted there'),
  group: neither('for its own people'),
  groupPeople: neither('a form is posted there'),
  takingOut: neither('a form is posted there'),
  groupContact: neither('a form is posted there'),
  leaving: neither('a form is posted there'),
  joining: neither('a letter leads there, once'),
  letters: neither('a letter leads there'),
  lettersAgain: neither('a form is posted there'),
  health: neither('for programs'),
  ready: neither('for programs'),
  metrics: neither('for programs, and from this machine alone'),
  source: () => files(paths.source),
  saved: () => pages(paths.saved),
  serviceWorker: () => files(paths.serviceWorker),
  manifest: () => files(paths.manifest),
} satisfies Record<keyof typeof paths, Row>;

export type Kind = keyof typeof WALKS;

const isKind = (name: string): name is Kind => name in WALKS;

/** Every name that has a row. */
export const KINDS: readonly Kind[] = Object.keys(WALKS).filter(isKind);

/** An address, and which name in paths.ts it is of. */
export interface Address {
  kind: Kind;
  address: string;
}

/** Every page of a house. */
export const pagesOf = (there: Furnished): Address[] =>
  KINDS.flatMap((kind) => {
    const walk = WALKS[kind](there);
    return 'pages' in walk ? walk.pages.map((address) => ({ kind, address })) : [];
  });

/** Every file of a house that is not a page. */
export const filesOf = (there: Furnished): Address[] =>
  KINDS.flatMap((kind) => {
    const walk = WALKS[kind](there);
    return 'files' in walk ? walk.files.map((address) => ({ kind, address })) : [];
  });
