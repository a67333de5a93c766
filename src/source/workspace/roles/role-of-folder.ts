import type { FileRole } from '../../../model/workspace.ts';
import { folderOf, foldersUpFrom, nameOf } from '../../../lib/tree-path.ts';
import { roleOfName } from './role-of-name.ts';
import { memoise } from '../memoise.ts';
import { packagesAround, type SourceTree, topFoldersOf } from './source-tree.ts';

/** Folder names that nobody gives to a part of the product. */
const certain = new Map<string, FileRole>([
  ...(['node_modules', 'bower_components', 'jspm_packages', 'third_party', 'third-party', '.yarn'] as const).map(
    (name) => [name, 'vendored'] as const,
  ),
  ...(
    [
      'generated',
      '__generated__',
      '_generated',
      '.prisma',
      '.next',
      '.nuxt',
      '.output',
      '.svelte-kit',
      '.docusaurus',
    ] as const
  ).map((name) => [name, 'generated'] as const),
  ['__fixtures__', 'fixture'],
  ['testdata', 'fixture'],
  ['__snapshots__', 'fixture'],
  ['__mocks__', 'mock'],
  ['.storybook', 'story'],
  ['__stories__', 'story'],
  ['__tests__', 'test'],
  ['__test__', 'test'],
  ['__e2e__', 'test'],
  ['.vitepress', 'docs'],
  ['.vuepress', 'docs'],
]);

/** Folder names that also are parts of products: an exam has tests, a football club has fixtures, a shop has vendors. */
const ambiguous = new Map<string, FileRole>([
  ['test', 'test'],
  ['tests', 'test'],
  ['testing', 'test'],
  ['spec', 'test'],
  ['specs', 'test'],
  ['e2e', 'test'],
  ['integration-tests', 'test'],
  ['test-utils', 'test'],
  ['test-helpers', 'test'],
  ['cypress', 'test'],
  ['playwright', 'test'],
  ['fixture', 'fixture'],
  ['fixtures', 'fixture'],
  ['test-data', 'fixture'],
  ['mock', 'mock'],
  ['mocks', 'mock'],
]);

/** Folder names that count only directly in the root of the tree or of a package. */
const topOnly = new Map<string, FileRole>([
  ['example', 'example'],
  ['examples', 'example'],
  ['demo', 'example'],
  ['demos', 'example'],
  ['playground', 'example'],
  ['playgrounds', 'example'],
  ['sandbox', 'example'],
  ['samples', 'example'],
  ['docs', 'docs'],
  ['documentation', 'docs'],
  ['vendor', 'vendored'],
  ['vendors', 'vendored'],
  ['bench', 'test'],
  ['benches', 'test'],
  ['benchmark', 'test'],
  ['benchmarks', 'test'],
  ['load-tests', 'test'],
  ['load-test', 'test'],
  ['perf', 'test'],
  ['stories', 'story'],
]);

/** Names of files that serve something: a folder that holds one is a part of the product. */
const serving =
  /\.(controller|module|service|resolver|entity|usecase|router?|routes|handler)\.\w+$|^(page|route|layout|\+page|\+server)\.\w+$/;

/** The role that a folder and those around it give to the files in it, null where they say nothing. */
export function roleOfFolders(tree: SourceTree): (folder: string) => FileRole | null {
  const withServing = tree.foldersAbove((name) => serving.test(name) && roleOfName(name) === null);
  const withTests = tree.foldersAbove((name) => roleOfName(name) === 'test');
  /** `server/test/factories.ts` serves the tests that stand beside the code of `server/`. */
  const isForTestsBeside = (folder: string): boolean =>
    nameOf(folder) === 'test' && folderOf(folder) !== '' && withTests.has(folderOf(folder));
  const ambiguousRole = (folder: string, tops: ReadonlySet<string>): FileRole | null => {
    const role = ambiguous.get(nameOf(folder)) ?? null;
    if (role === null || tops.has(folder)) return role;
    if (withServing.has(folder)) return null;
    const isTesting = withTests.has(folder) || isTopOfSources(folder, tops) || isForTestsBeside(folder);
    return role !== 'test' || isTesting ? role : null;
  };
  return memoise((innermost) => {
    const tops = new Set(topFoldersOf(tree, innermost).map((top) => top.path));
    const folders = foldersUpFrom(innermost).filter((folder) => folder !== '');
    const roles = folders.flatMap((folder) => plainRole(tree, folder, tops) ?? ambiguousRole(folder, tops) ?? []);
    const possible = isDeployed(tree, innermost)
      ? roles.filter((role) => role !== 'example' && role !== 'docs')
      : roles;
    return possible.toSorted(byPriority)[0] ?? ofDotFolder(tops);
  });
}

function plainRole(tree: SourceTree, folder: string, tops: ReadonlySet<string>): FileRole | null {
  const ofTop = tops.has(folder) ? topOnly.get(nameOf(folder)) : undefined;
  return (
    certain.get(nameOf(folder)) ?? ofTop ?? publicVendor(folder) ?? (tree.scaffolds.has(folder) ? 'example' : null)
  );
}

const priority: readonly FileRole[] = ['vendored', 'generated', 'fixture', 'mock', 'story', 'test', 'example', 'docs'];

/** A fixture of a test of an example is a fixture. */
function byPriority(left: FileRole, right: FileRole): number {
  return priority.indexOf(left) - priority.indexOf(right);
}

function publicVendor(folder: string): FileRole | null {
  return /(^|\/)(public|static|assets|resources)\/vendors?$/.test(folder) ? 'vendored' : null;
}

function isTopOfSources(folder: string, tops: ReadonlySet<string>): boolean {
  return nameOf(folderOf(folder)) === 'src' && tops.has(folderOf(folder));
}

/** `examples/shop` that is a deployed workspace member is a product. */
function isDeployed(tree: SourceTree, folder: string): boolean {
  const around = packagesAround(tree, folder).filter(({ root }) => root !== '');
  return around.some(({ root }) => tree.deployedRoots.has(root));
}

/** `.github/`, `.husky/`, `.scripts/`: what is hidden beside a package.json is for those who work on it. */
function ofDotFolder(tops: ReadonlySet<string>): FileRole | null {
  return [...tops].some((folder) => nameOf(folder).startsWith('.')) ? 'tooling' : null;
}
