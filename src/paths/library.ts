/** Kits and all that is read of them. */
export const libraryPaths = {
  library: '/library',
  kit: <const Kit extends string>(kit: Kit) => `/library/${kit}` as const,
  kitFile: <const Kit extends string, const End extends string>(kit: Kit, end: End) =>
    `/library/${kit}.${end}` as const,
  slides: <const Kit extends string>(kit: Kit) => `/library/${kit}/slides.pdf` as const,
  handouts: <const Kit extends string>(kit: Kit) => `/library/${kit}/handouts.pdf` as const,
  kitPicture: <const Kit extends string>(kit: Kit) => `/library/${kit}/picture.png` as const,
  media: <const Kit extends string, const Name extends string>(kit: Kit, name: Name) =>
    `/library/${kit}/media/${name}` as const,
  rehearsal: <const Kit extends string, const Id extends string>(kit: Kit, exercise: Id) =>
    `/library/${kit}/exercises/${exercise}` as const,
  rehearsalNode: <const Kit extends string, const Id extends string, const Node extends string>(
    kit: Kit,
    exercise: Id,
    node: Node,
  ) => `/library/${kit}/exercises/${exercise}/${node}` as const,
  plan: <const Kit extends string>(kit: Kit) => `/library/${kit}/plan` as const,
  planPdf: <const Kit extends string>(kit: Kit) => `/library/${kit}/plan.pdf` as const,
  planCards: <const Kit extends string>(kit: Kit) => `/library/${kit}/plan/cards.pdf` as const,
  keptPlans: <const Kit extends string>(kit: Kit) => `/library/${kit}/plan/kept` as const,
  short: <const Code extends string>(code: Code) => `/e/${code}` as const,
  shortFile: <const Code extends string, const Name extends string>(code: Code, name: Name) =>
    `/e/${code}/${name}` as const,
  shortPicture: <const Code extends string>(code: Code) => `/e/${code}/picture.png` as const,
  libraryFeed: '/library.atom',
  api: '/api',
  apiDescription: '/api.json',
  apiKits: '/api/v1/kits',
  apiKit: <const Kit extends string>(kit: Kit) => `/api/v1/kits/${kit}` as const,
  apiEditions: <const Kit extends string>(kit: Kit) => `/api/v1/kits/${kit}/editions` as const,
  apiEvidence: <const Kit extends string>(kit: Kit) => `/api/v1/kits/${kit}/evidence` as const,
  apiPlan: <const Code extends string>(code: Code) => `/api/v1/plans/${code}` as const,
  apiDecisions: '/api/v1/decisions',
  history: <const Kit extends string>(kit: Kit) => `/library/${kit}/history` as const,
  comparing: <const Kit extends string>(kit: Kit) => `/library/${kit}/compare` as const,
  compare: <const Kit extends string, const A extends string, const B extends string>(kit: Kit, a: A, b: B) =>
    `/library/${kit}/compare/${a}...${b}` as const,
  revision: <const Kit extends string, const Id extends string>(kit: Kit, id: Id) =>
    `/library/${kit}/revisions/${id}` as const,
  revisionSource: <const Kit extends string, const Id extends string>(kit: Kit, id: Id) =>
    `/library/${kit}/revisions/${id}/kit.md` as const,
  revisionMedia: <const Kit extends string, const Id extends string, const Name extends string>(
    kit: Kit,
    id: Id,
    name: Name,
  ) => `/library/${kit}/revisions/${id}/media/${name}` as const,
  git: <const File extends string>(file: File) => `/library/${file}` as const,
  gitRefs: <const File extends string>(file: File) => `/library/${file}/info/refs` as const,
  gitPack: <const File extends string>(file: File) => `/library/${file}/git-upload-pack` as const,
  gitPush: <const File extends string>(file: File) => `/library/${file}/git-receive-pack` as const,
  adaptations: <const Kit extends string>(kit: Kit) => `/library/${kit}/adaptations` as const,
  sourceChanges: <const Kit extends string>(kit: Kit) => `/library/${kit}/source-changes` as const,
  translations: <const Kit extends string>(kit: Kit) => `/library/${kit}/translations` as const,
  newTranslation: <const Kit extends string>(kit: Kit) => `/library/${kit}/translations/new` as const,
  translation: <const Kit extends string, const Language extends string>(kit: Kit, language: Language) =>
    `/library/${kit}/translations/${language}` as const,
  translationText: <const Kit extends string, const Language extends string>(kit: Kit, language: Language) =>
    `/library/${kit}/translations/${language}/text` as const,
  translationReadings: <const Kit extends string, const Language extends string>(kit: Kit, language: Language) =>
    `/library/${kit}/translations/${language}/readings` as const,
  translatedPiece: <const Kit extends string, const Language extends string, const Piece extends string>(
    kit: Kit,
    language: Language,
    piece: Piece,
  ) => `/library/${kit}/translations/${language}/pieces/${piece}` as const,
  follows: '/follows',
  offers: <const Kit extends string>(kit: Kit) => `/library/${kit}/offers` as const,
  struggles: '/struggles',
  struggle: <const Id extends string>(id: Id) => `/struggles/${id}` as const,
  techniques: '/techniques',
  technique: <const Id extends string>(id: Id) => `/techniques/${id}` as const,
  programmes: '/programmes',
  programme: <const Id extends string>(id: Id) => `/programmes/${id}` as const,
  programmePack: <const Id extends string>(id: Id) => `/programmes/${id}.pdf` as const,
  page: <const Id extends string>(id: Id) => `/${id}` as const,
  about: '/about',
  contact: '/contact',
  licences: '/licences',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const;
