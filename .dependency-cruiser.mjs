/**
 * The house, as a table: what each part of src/ may import besides itself. docs/architecture.md explains it.
 * A row for a folder inside another one narrows the outer row.
 */
const house = {
  cli: ['commands', 'lib'],
  commands: [
    'handover',
    'checkpoints',
    'source/config',
    'source/catalogue',
    'documents/publishers',
    'documents/pictures',
    'documents/formats',
    'documents/impact',
    'model',
    'lib',
  ],
  handover: ['source', 'code', 'knowledge', 'checkpoints', 'documents', 'model', 'lib'],
  model: [],
  lib: [],
  source: ['model', 'lib'],
  code: ['source', 'model', 'lib'],
  'code/extract': ['source', 'model', 'lib'],
  'code/link': ['source', 'model', 'lib'],
  knowledge: ['code/link', 'model', 'lib'],
  'knowledge/catalogue': ['model'],
  'knowledge/rules': ['model', 'lib'],
  'knowledge/readiness': ['model', 'lib'],
  'knowledge/failure-modes': ['model', 'lib'],
  checkpoints: ['model', 'lib'],
  documents: ['model', 'lib'],
};

/** Folders whose files are entries: each stands alone, so that adding one is one new file. */
const registries = [
  'knowledge/(?:catalogue|detectors|analyses|rules|readiness|failure-modes)',
  'documents/(?:views|diagrams|publishers)',
];

/** Packages and built-in modules, and the only places that may import them. */
const reserved = [
  { name: 'compiler-only-in-extract', packages: ['ts-morph', 'typescript'], places: ['code/extract/'] },
  { name: 'templates-only-in-render', packages: ['handlebars'], places: ['documents/render/'] },
  { name: 'command-line-only-in-cli', packages: ['commander'], places: ['cli[.]ts$', 'commands/'] },
];
const worldPlaces = [
  'source/',
  'code/extract/cache',
  'lib/(?:load-folder|read-if-there)[.]ts$',
  'documents/render/',
  'documents/publishers/',
  'documents/pictures/',
  'commands/',
];

const inside = (parts) => `^src/(?:${parts.join('|')})(?:/|[.]ts$)`;

const houseRules = Object.entries(house).map(([part, allowed]) => ({
  name: `${part.replace('/', '-')}-imports`,
  comment: `src/${part} may import ${allowed.join(', ') || 'nothing'} besides itself.`,
  severity: 'error',
  from: { path: inside([part]) },
  to: { path: '^src/', pathNot: inside([part, ...allowed]) },
}));

const registryRules = registries.map((registry) => ({
  name: 'entries-stand-alone',
  comment: 'What two entries share belongs beside the registry folder, not into one of them.',
  severity: 'error',
  from: { path: `^src/(${registry})/([^/]+)[.]ts$` },
  to: { path: '^src/$1/', pathNot: '^src/$1/$2[.]ts$' },
}));

const reservedRules = reserved.map(({ name, packages, places }) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(?:${places.join('|')})` },
  to: { path: `node_modules/(?:${packages.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...houseRules,
    ...registryRules,
    ...reservedRules,
    {
      name: 'types-only-from-source',
      comment: 'Facts are a pure function of text: the code wing may know the shape of the source wing, not call it.',
      severity: 'error',
      from: { path: '^src/code/' },
      to: { path: '^src/source/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'world-only-at-the-ends',
      comment: 'Stages are pure: files and processes are touched where data comes in and where documents go out.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${worldPlaces.join('|')})` },
      to: { path: '^(?:fs|fs/promises|child_process)$', dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Types may refer to each other; code may not. Readers of a grammar and the evaluation of values are mutually ' +
        'recursive by nature: an expression holds functions, which hold expressions.',
      severity: 'error',
      from: { pathNot: '^src/code/(?:extract|link)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-runs-without-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        // Optional peers: who wants pictures installs them.
        pathNot: 'node_modules/(?:@types|@mermaid-js/mermaid-cli|puppeteer)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
