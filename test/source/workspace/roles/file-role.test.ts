import { describe, expect, it } from 'vitest';
import type { FileRole } from '../../../../src/model/workspace.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const root = { 'package.json': '{"name": "shop", "workspaces": ["packages/*", "apps/*", "examples/*", "docs"]}' };

/** Roles of the files of a tree, by path. */
function rolesOf(files: Readonly<Record<string, string>>): Readonly<Record<string, FileRole>> {
  const { sources } = readWorkspace(snapshotOf({ ...root, ...files }));
  return Object.fromEntries(sources.map(({ path, role }) => [path, role]));
}

function roleOf(path: string, others: Readonly<Record<string, string>> = {}): FileRole | undefined {
  return rolesOf({ ...others, [path]: '' })[path];
}

const manifest = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify(fields);

describe('recognises', () => {
  it('what a transformation of code gets and makes, but no input of its own', () => {
    expect(
      rolesOf({ 'src/rename/basic.input.ts': '', 'src/rename/basic.output.ts': '', 'src/orders/create.input.ts': '' }),
    ).toEqual({
      'src/orders/create.input.ts': 'production',
      'src/rename/basic.input.ts': 'fixture',
      'src/rename/basic.output.ts': 'fixture',
    });
  });

  it.each<[FileRole, readonly string[]]>([
    ['declaration', ['src/x.d.ts', 'src/x.d.mts', 'src/style.d.css.ts', 'test/globals.d.ts']],
    [
      'test',
      [
        'src/a.test.ts',
        'src/a.spec.tsx',
        'src/a.e2e.ts',
        'src/a.e2e-spec.ts',
        'src/a.e2e-ee.ts',
        'src/a.unit-test.ts',
        'src/a.cy.ts',
        'src/a.test-d.ts',
        'src/a.bench.ts',
        'src/agent.eval.ts',
        'src/a_test.ts',
        'src/__tests__/helper.ts',
        'test/helper.ts',
        'tests/page-models/login.ts',
        'e2e/setup.ts',
        'cypress/support/commands.ts',
        'playwright/fixtures.ts',
        'jest.config.ts',
        'vitest.workspace.ts',
        'src/jest.setup.js',
        'playwright.config.ts',
        'src/setupTests.ts',
        'src/test-utils.tsx',
        'src/testUtils.ts',
        'benchmarks/load.js',
        'src/test/server.ts',
        'jest-puppeteer.config.js',
        '.mocharc.cjs',
      ],
    ],
    ['story', ['src/Button.stories.tsx', 'src/Button.story.js', '.storybook/main.ts']],
    [
      'mock',
      ['src/__mocks__/fs.ts', 'src/api.mock.ts', 'src/mock.ts', 'src/mocks/handlers.ts', 'public/mockServiceWorker.js'],
    ],
    [
      'fixture',
      [
        'src/__fixtures__/a.ts',
        'test/fixtures/app/index.ts',
        'src/parser/fixtures/a.ts',
        'src/testdata/x.ts',
        'src/user.fixture.ts',
      ],
    ],
    ['example', ['examples/basic/index.ts', 'demo/main.ts', 'packages/ui/playground/app.tsx']],
    ['docs', ['docs/snippets/a.ts', 'packages/ui/docs/props.ts', 'docs/.vitepress/config.ts']],
    [
      'tooling',
      [
        'eslint.config.mjs',
        '.eslintrc.cjs',
        'vite.config.ts',
        'vite.shared.config.ts',
        'webpack.config.prod.js',
        'webpack.prod.js',
        'next.config.mjs',
        'packages/ui/tailwind.config.ts',
        'lint-staged.config.js',
        'gulpfile.js',
        'config-overrides.js',
        '.github/actions/release/index.ts',
        '.husky/run.js',
        'scripts/release.ts',
        '.scripts/publish.js',
        'packages/ui/scripts/build.mjs',
        '.lintstagedrc.mjs',
      ],
    ],
    [
      'generated',
      [
        'src/a.generated.ts',
        'src/routeTree.gen.ts',
        'src/generated/client.ts',
        'src/__generated__/a.ts',
        'convex/_generated/api.js',
        'gen/a_pb.ts',
        'src/a.pb.ts',
      ],
    ],
    [
      'vendored',
      [
        'node_modules/x/index.js',
        'vendor/lib.js',
        'packages/ui/vendor/lib.ts',
        'src/third_party/x.ts',
        'public/jquery.min.js',
        'public/vendor/a.js',
        '.yarn/releases/yarn-4.cjs',
        '.pnp.cjs',
        'dist/index.js',
        'node_modules/x/test/a.test.js',
      ],
    ],
  ])('%s files by their path', (role, paths) => {
    const files = Object.fromEntries(paths.map((path) => [path, '']));
    const expected = Object.fromEntries(paths.map((path) => [path, role]));
    expect(rolesOf({ 'packages/ui/package.json': manifest({ name: 'ui' }), ...files })).toEqual(expected);
  });

  it('helpers of tests in a folder that also holds tests', () => {
    const roles = rolesOf({ 'src/app/topics/e2e/helpers/index.ts': '', 'src/app/topics/e2e/add.e2e.ts': '' });
    expect(roles['src/app/topics/e2e/helpers/index.ts']).toBe('test');
  });

  it('helpers in a folder beside the code that has its tests with it', () => {
    const roles = rolesOf({
      'server/env.ts': '',
      'server/env.test.ts': '',
      'server/test/factories.ts': '',
      'app/test/exam.ts': '',
    });
    expect(roles).toMatchObject({ 'server/test/factories.ts': 'test', 'app/test/exam.ts': 'production' });
  });

  it('files that a generator copies into new projects, not the generator', () => {
    const template = 'packages/cli/src/init/templates/app';
    const roles = rolesOf({
      'packages/cli/package.json': manifest({ name: 'cli' }),
      [`${template}/tsconfig.json`]: '{}',
      [`${template}/page.tsx`]: '',
      'packages/cli/src/init/templates/index.ts': '',
    });
    expect(roles).toEqual({
      [`${template}/page.tsx`]: 'example',
      'packages/cli/src/init/templates/index.ts': 'production',
    });
  });

  it('committed output that package.json points to', () => {
    const roles = rolesOf({
      'packages/x/package.json': manifest({ name: 'x', main: './lib/index.js' }),
      'packages/x/src/index.ts': '',
      'packages/x/lib/index.js': '',
    });
    expect(roles).toEqual({ 'packages/x/src/index.ts': 'production', 'packages/x/lib/index.js': 'vendored' });
  });
});

describe('ignores', () => {
  it.each([
    'src/index.ts',
    'src/migrations/001-init.ts',
    'seeds/users.ts',
    'src/latest.ts',
    'src/contest.ts',
    'src/send.test-email.ts',
    'src/inspect.ts',
    'src/config/env.config.ts',
    'src/app.config.ts',
    'sentry.server.config.ts',
    'src/vendor/vendor.model.ts',
    'libs/queue/src/vendors/kafka/client.ts',
    'src/pages/playground/index.tsx',
    'src/routes/demo.ts',
    'src/assets/docs/guides/index.ts',
    'src/docs/swagger.ts',
    'src/scripts/backfill.ts',
    'bin/cli.js',
    'lib/index.js',
    'app/.well-known/route.ts',
    'src/mockup.ts',
    'src/example.ts',
    'src/testimonials/list.ts',
  ])('the product: %s', (path) => {
    expect(roleOf(path)).toBe('production');
  });

  it.each([
    ['an exam has tests', ['src/tests/tests.controller.ts', 'src/tests/score.ts']],
    ['a club has fixtures', ['src/fixtures/fixtures.service.ts', 'src/fixtures/table.ts']],
    ['a route called test', ['app/test/page.tsx', 'app/test/form.tsx']],
  ])('a part of the product that is called like development: %s', (_, paths) => {
    const files = Object.fromEntries(paths.map((path) => [path, '']));
    expect(Object.values(rolesOf(files))).toEqual(['production', 'production']);
  });

  it.each([
    ['an image', { 'examples/shop/Dockerfile': 'FROM node:22\nCMD ["node", "index.js"]' }],
    ['a hosting platform', { 'examples/shop/vercel.json': '{}' }],
  ])('a workspace member called example that is deployed by %s', (_, deployment) => {
    const files = { ...deployment, 'examples/shop/package.json': manifest({ name: 'shop-example', private: true }) };
    expect(roleOf('examples/shop/index.ts', files)).toBe('production');
  });

  it.each([
    ['package.json', { 'package.json': manifest({ scripts: { start: 'node dist/scripts/worker.js' } }) }],
    ['a Dockerfile', { 'package.json': '{}', Dockerfile: 'FROM node:22\nCMD ["node", "scripts/worker.ts"]' }],
    ['a Procfile', { 'package.json': '{}', Procfile: 'worker: tsx scripts/worker.ts' }],
    ['compose', { 'compose.yaml': 'services:\n  worker:\n    image: app\n    command: tsx scripts/worker.ts\n' }],
  ])('a script that production starts from %s', (_, files) => {
    expect(roleOf('scripts/worker.ts', files)).toBe('production');
  });

  it('a folder lib in which people write', () => {
    expect(
      roleOf('packages/x/lib/index.js', { 'packages/x/package.json': manifest({ name: 'x', main: 'lib/index.js' }) }),
    ).toBe('production');
  });
});
