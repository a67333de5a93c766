import type { FileRole, Package } from '../../../model/workspace.ts';
import { folderOf, nameOf } from '../../../lib/tree-path.ts';
import type { SourceTree } from './source-tree.ts';

/**
 * Packages that as a whole are there for development: example applications, test helpers, end-to-end suites, shared lint
 * configuration, documentation sites. Never one that is deployed or published, nor one that production depends on.
 */
export function rolesOfPackages(tree: SourceTree): ReadonlyMap<string, FileRole> {
  const roles = new Map(
    tree.packages.flatMap((entry) => {
      const role = roleByName(tree, entry);
      return role === null ? [] : [[entry.root, role] as const];
    }),
  );
  const production = tree.packages.filter((entry) => !roles.has(entry.root));
  const needed = new Set(production.flatMap((entry) => Object.keys(entry.manifest.dependencies)));
  const isNeeded = (entry: Package): boolean => entry.manifest.name !== null && needed.has(entry.manifest.name);
  for (const entry of tree.packages) if (isNeeded(entry)) roles.delete(entry.root);
  return roles;
}

function isToBeCopied(tree: SourceTree, entry: Package): boolean {
  return isBelowExamples(entry) || isTemplate(tree, entry);
}

function isBelowExamples({ root, manifest }: Package): boolean {
  const around = root.split('/').slice(0, -1);
  return manifest.publishConfig === null && around.some((folder) => exampleWords.has(folder));
}

/** `apps/template-worker` is there to be copied where packages beside it are deployed and it is not. */
function isTemplate(tree: SourceTree, { root, manifest }: Package): boolean {
  if (manifest.publishConfig !== null || !/^(?:[^/]+\/)*(?:templates?[-_][^/]+|[^/]+[-_]template)$/.test(root))
    return false;
  return [...tree.deployedRoots].some((other) => folderOf(other) === folderOf(root));
}

/** All that can be done with it is to run tests: nobody can want to publish it. */
function isOnlyTested({ manifest: { scripts, publishConfig } }: Package): boolean {
  const names = Object.keys(scripts);
  return publishConfig === null && names.length > 0 && names.every((name) => /^(?:test|e2e)\b/.test(name));
}

/** The root package is never judged by its name: a repository may be called `playground`. */
function roleByName(tree: SourceTree, entry: Package): FileRole | null {
  const { root, manifest } = entry;
  if (root === '' || tree.deployedRoots.has(root)) return null;
  if (isDocsSite(entry)) return 'docs';
  if (isToBeCopied(tree, entry)) return 'example';
  const words = `${nameOf(root)}/${manifest.name ?? ''}`.toLowerCase().split(/[^a-z0-9]+/);
  const has = (names: ReadonlySet<string>): boolean => words.some((word) => names.has(word));
  if (has(testWords) && (manifest.private || isOnlyTested(entry))) return 'test';
  if (!manifest.private) return null;
  if (has(exampleWords)) return 'example';
  return isTooling(entry) ? 'tooling' : null;
}

function isTooling({ root, manifest }: Package): boolean {
  return lintPackage.test(nameOf(manifest.name ?? root)) || root.split('/').some((folder) => toolFolders.has(folder));
}

const exampleWords = new Set([
  'example',
  'examples',
  'demo',
  'demos',
  'playground',
  'playgrounds',
  'sandbox',
  'sandboxes',
  'sample',
  'samples',
]);
const testWords = new Set([
  'e2e',
  'test',
  'tests',
  'testing',
  'testutil',
  'testutils',
  'testkit',
  'cypress',
  'playwright',
]);
const toolFolders = new Set(['tools', 'tooling']);
const lintPackage =
  /^(eslint|prettier|stylelint|commitlint|tailwind|ts|typescript|jest|vitest|vite|babel|biome|lint)-?(config|plugin|preset|rules)|^eslint$/;

const siteGenerators = [
  '@docusaurus/core',
  'vitepress',
  'vuepress',
  '@astrojs/starlight',
  'mintlify',
  'blume',
  'docsify',
  '@rspress/core',
  'rspress',
];
/** Frameworks that product sites use too: only where the name says documentation. */
const siteFrameworks = ['nextra', 'fumadocs-core', 'fumadocs-ui'];

function isDocsSite({ root, manifest }: Package): boolean {
  const packages = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
  const isCalledDocs = /(^|[^a-z])(docs?|documentation)([^a-z]|$)/.test(nameOf(root));
  if (isCalledDocs && siteFrameworks.some((name) => packages.has(name))) return true;
  return siteGenerators.some((name) => packages.has(name) && (isCalledDocs || name in manifest.dependencies));
}
