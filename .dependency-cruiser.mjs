const rooms = ['identity', 'library', 'pathway', 'sessions', 'network', 'admin'];
const things = {
  library: [
    'works',
    'struggles',
    'techniques',
    'kits',
    'revisions',
    'proposals',
    'editions',
    'decisions',
    'hiding',
    'reviewers',
    'reviews',
    'changes',
    'history',
    'git',
    'plans',
    'formats',
    'word',
    'adaptations',
    'translations',
    'follows',
    'drafts',
    'programmes',
    'pages',
    'api',
  ],
  sessions: [
    'power-map',
    'runs',
    'told',
    'trainings',
    'sign-ups',
    'door',
    'requests',
    'matching',
    'preparing',
    'running',
    'evaluations',
    'debriefs',
  ],
  network: ['stories', 'questions', 'introductions', 'circles', 'tries', 'hiding'],
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const leftward = rooms
  .flatMap((room, at) => [
    rule(
      `${room}-imports-only-to-its-left`,
      'Rooms stand in one order.',
      { path: `^src/${room}/` },
      { path: rooms.slice(at + 1).map((other) => `^src/${other}/`) },
    ),
    rule(
      `${room}-by-its-front-door`,
      'Other rooms only through their index.ts.',
      { path: `^src/(?!${room}/)(${rooms.join('|')})/` },
      { path: `^src/${room}/`, pathNot: [`^src/${room}/index\\.ts$`, '\\.testing\\.tsx?$'] },
    ),
    rule(
      `${room}-has-its-roof-door-for-roofs`,
      'A roof.ts is for app, house, work and commands.',
      { path: `^src/(${rooms.join('|')}|platform|kit)/`, pathNot: '\\.test\\.tsx?$' },
      { path: `^src/${room}/roof\\.ts$` },
    ),
    rule(
      `${room}-door-is-for-neighbours`,
      'An index.ts is never imported inside its own room.',
      { path: `^src/${room}/` },
      { path: `^src/${room}/index\\.ts$` },
    ),
  ])
  .filter(({ to }) => !Array.isArray(to.path) || to.path.length > 0);
const within = Object.entries(things).flatMap(([room, order]) =>
  order
    .slice(0, -1)
    .map((thing, at) =>
      rule(
        `${room}-${thing}-imports-only-to-its-left`,
        'Things inside a room stand in one order.',
        { path: `^src/${room}/${thing}/`, pathNot: '\\.test\\.tsx?$' },
        { path: order.slice(at + 1).map((other) => `^src/${room}/${other}/`) },
      ),
    ),
);

export default {
  forbidden: [
    rule('no-cycles', 'A knot of files cannot be understood one at a time.', {}, { circular: true }),
    rule('resolvable', 'What is imported must exist.', {}, { couldNotResolve: true, pathNot: '^mdast$' }),
    ...leftward,
    ...within,
    rule(
      'kit-is-pure',
      'kit/ imports nothing but itself and parsers.',
      { path: '^src/kit/', pathNot: '\\.(test|testing)\\.ts$' },
      {
        pathNot: [
          '^src/kit/',
          '^mdast$',
          '^node_modules/(@types/)?(mdast|remark|unified|unist|yaml|node-diff3|diff|micromark|vfile)',
        ],
      },
    ),
    rule(
      'paths-import-no-room',
      'Addresses are leaves.',
      { path: '^src/paths(\\.ts$|/)' },
      { path: '.', pathNot: '^src/paths/' },
    ),
    rule(
      'platform-knows-no-room',
      'platform/ is no room’s business.',
      { path: '^src/platform/' },
      { path: `^src/(${rooms.join('|')}|cli)/` },
    ),
    rule(
      'nothing-imports-a-roof',
      'main, app and cli are roofs.',
      {
        path: '^src/',
        pathNot: ['^src/(main|app|house|work|personal)\\.tsx?$', '^src/(cli|bench)/', '\\.test\\.tsx?$'],
      },
      { path: '^src/(main|app|house|work|personal)\\.tsx?$|^src/cli/' },
    ),
    rule(
      'the-year-stands-outside',
      'A played year uses the rooms as people do; no room knows of it.',
      { path: '^src/', pathNot: ['^src/(year|cli|bench)/', '\\.test\\.tsx?$'] },
      { path: '^src/year/' },
    ),
    rule(
      'sql-in-stores',
      'Only store.ts and platform/db speak SQL.',
      { path: '^src/', pathNot: ['^src/platform/db/', '\\.test\\.tsx?$'] },
      { path: '^node_modules/postgres/' },
    ),
    rule(
      'views-know-no-verbs',
      'Views take plain data.',
      { path: '/views/' },
      { path: ['/store\\.ts$', '/routes\\.tsx$', '^src/platform/db/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'islands-are-light',
      'Islands import kit, platform/ui, words and plain data.',
      { path: '\\.client\\.tsx$' },
      {
        path: ['/store\\.ts$', '/routes\\.tsx$', '^src/platform/(db|http|config|log)/', 'node:'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'no-tests-in-code',
      'Code never imports a test or its tools.',
      { path: '^src/', pathNot: ['\\.test\\.tsx?$', 'testing\\.tsx?$'] },
      { path: ['\\.test\\.tsx?$', '^test/', '^node_modules/vitest/'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
