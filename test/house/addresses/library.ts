import type { libraryPaths } from '../../../src/paths/library.ts';
import { paths } from '../../../src/paths.ts';
import { codes, FILES, files, neither, pages, type Walks } from './walk.ts';

export const libraryWalks = {
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
  libraryFeed: () => files(paths.libraryFeed),
  api: () => pages(paths.api),
  apiDescription: () => files(paths.apiDescription),
  apiKits: () => files(paths.apiKits),
  apiKit: ({ kits }) => files(...kits.map(({ slug }) => paths.apiKit(slug))),
  apiEditions: ({ kits }) => files(...kits.map(({ slug }) => paths.apiEditions(slug))),
  apiEvidence: ({ kits }) => files(...kits.map(({ slug }) => paths.apiEvidence(slug))),
  apiPlan: (there) => files(...codes(there).map((code) => paths.apiPlan(code))),
  apiDecisions: () => files(paths.apiDecisions),
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
} satisfies Walks<typeof libraryPaths>;
