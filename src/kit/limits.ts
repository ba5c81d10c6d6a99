/** Every limit of the format, each with its reason. Past one: a problem, never a crash and never a long wait. */
export const LIMITS = {
  /** Bytes of UTF-8 in a kit: about four hundred printed pages; a phone in a hall must open it. */
  textBytes: 1024 * 1024,
  /** Lines in a kit: the longest of ours has six hundred. Each costs the reader of Markdown up to a twentieth of a millisecond. */
  lines: 20_000,
  /** Steps in a kit: a step a minute for more than three hours. */
  steps: 200,
  /** Minutes of all steps: a day and a night. */
  minutesInAll: 24 * 60,
  /** Minutes of one step: four hours; a longer one is several. */
  minutesOfStep: 240,
  /** Blocks, quotes, lists or emphasis inside each other: more is never meant, and each costs whoever walks the tree. */
  depth: 16,
  /** Containers (`:::`) in a kit: two hundred steps of nine blocks each. */
  containers: 2_000,
  /** UTF-16 units on the line that opens a container: a title and eight attributes are two hundred. */
  openingLine: 1_000,
  /** UTF-16 units of front matter: ours have three thousand; YAML costs more a character than prose. */
  frontMatter: 32 * 1024,
  /** YAML collections inside each other, or one `- ` after another on a line: the format needs three. */
  frontMatterDepth: 16,
  /** Footnotes and addresses that a kit defines: ours have eighty. Each call looks through them. */
  definitions: 2_000,
  /** Sum over paragraphs of (marks in the paragraph) squared: pairing `*`, `_`, `[` and backticks takes that long. */
  tangle: 4_000_000,
  /** Problems reported for one text: nobody mends more in one sitting. */
  problems: 200,
  /** Characters in the id of a kit or of anything in it: it stands in addresses. */
  id: 60,
  /** Characters of a kit's title and summary: what fits a card, a PDF's header and a search result. */
  title: 120,
  summary: 400,
  /** Outcomes of a kit: more cannot be kept in mind. */
  outcomes: 8,
  /** Participants, at least and at most. */
  participantsMin: 2,
  participantsMax: 5_000,
  /** Minutes below which a hinge is no conversation. */
  hingeMinutes: 5,
} as const;
