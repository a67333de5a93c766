import type { FileRole } from '../../../model/workspace.ts';

/** Roles that a file's own name decides, wherever the file lies. The first match wins. */
const rolesByName: readonly (readonly [FileRole, RegExp])[] = [
  ['vendored', /[.-]min\.[cm]?js$|^\.pnp(\.loader)?\.[cm]?js$/],
  ['declaration', /\.d\.([\w-]+\.)?[cm]?ts$/],
  ['generated', /[._-]generated\.\w+$|\.gen\.\w+$|\.pb\.\w+$|_pb2?(_service)?\.\w+$/],
  // `x.test.ts`, `x.e2e-spec.ts`, `x.unit-test.ts`, `x.test-d.ts`, `x.spec-helper.ts`; `x.eval.ts` for answers of models; and `x_test.ts` as Deno has it.
  [
    'test',
    /\.([a-z0-9]+-)?(tests?|specs?|cy|bench|benchmark|evals?)(-(d|ee|utils?|helpers?|setup|data|server|types?))?\.\w+$/,
  ],
  ['test', /\.e2e(-\w+)?\.\w+$|[a-z0-9]_(test|spec)\.\w+$/],
  // `x.servertest.ts`, for projects of a runner that match by name.
  [
    'test',
    /\.(server|client|unit|integration|int|e2e|api|db|browser|node|component|ui|functional|smoke|perf)(tests?|specs?)\.\w+$/,
  ],
  // `jest.config.ts`, `vitest.workspace.ts`, `playwright.global-setup.ts`, `karma.conf.js`.
  [
    'test',
    /^\.?(jest|vitest|playwright|cypress|karma|mocha|ava|wdio|cucumber|stryker)[.-]([\w-]+[.-])*(config|conf|setup|teardown|preset|environment|workspace|transform(er)?|resolver|polyfills?)([.-][\w-]+)*\.\w+$/,
  ],
  [
    'test',
    /^\.mocharc\.\w+$|^(setup[-.]?(tests?|jest|vitest)|tests?[-._]?(setup|utils?|helpers?|fixtures?|support|factory|factories))\.\w+$/i,
  ],
  ['story', /\.(stories|story)\.\w+$/],
  ['mock', /(^|\.)mocks?\.\w+$|^mockServiceWorker\.js$/],
  ['fixture', /\.fixtures?\.\w+$/],
  // `.eslintrc.cjs`, `.lintstagedrc.mjs`, `.pnpmfile.cjs`, `.dependency-cruiser.js`.
  ['tooling', /^\.([\w-]+rc|pnpmfile|dependency-cruiser|size-limit|remarkignore|syncpack)\.\w+$/],
  [
    'tooling',
    /^(gulpfile|gruntfile|rakefile|dangerfile|lint-staged|commitlint|config-overrides|eslint-local-rules)\.\w+$/i,
  ],
  [
    'tooling',
    /^(gatsby|plopfile|codegen|nx|turbo|panda|svgo|i18next-parser|graphql-codegen)([.-](config|node|codegen))\.\w+$|^plopfile\.\w+$/,
  ],
  // `vite.config.ts`, `vite.shared.config.ts`, `webpack.config.prod.js`, `webpack.prod.js`.
  [
    'tooling',
    new RegExp(
      `^(${buildTools()})\\.([\\w-]+\\.)*(config|conf)(\\.[\\w-]+)*\\.\\w+$|^(webpack|rollup|rspack)\\.[\\w.-]+$`,
    ),
  ],
];

function buildTools(): string {
  return [
    'eslint|oxlint|biome|prettier|stylelint|commitlint|lint-staged|knip|syncpack|release|release-it|semantic-release|changelog',
    'vite|webpack|rollup|rspack|rsbuild|rslib|esbuild|tsup|tsdown|unbuild|build|parcel|farm|swc|babel|metro|craco|vue|quasar|electron-vite|forge',
    'postcss|tailwind|uno|windi|panda|svgo|next|nuxt|svelte|astro|remix|react-router|gatsby|docusaurus|blume|velite|contentlayer|next-sitemap',
    'drizzle|prisma|orval|openapi-ts|openapi|kubb|graphql|codegen|lingui|i18next-parser|typedoc|api-extractor|plop|capacitor|electron-builder|sst|trigger|size-limit|dependency-cruiser',
  ].join('|');
}

/** The role that a file's name gives it, null where the name says nothing. */
export function roleOfName(name: string): FileRole | null {
  return rolesByName.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
