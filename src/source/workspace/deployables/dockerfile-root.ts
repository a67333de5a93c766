import type { Package } from '../../../model/workspace.ts';
import { folderOf, foldersUpFrom, nameOf } from '../../../lib/tree-path.ts';
import type { Image } from './parse-dockerfile.ts';

/** Folder of the package that a Dockerfile builds, '' for the root; null where it cannot be told. */
export function dockerfileRoot(file: string, image: Image, packages: readonly Package[]): string | null {
  const inner = packages.filter((entry) => entry.root !== '');
  const folder = folderOf(file);
  if (inner.some((entry) => entry.root === folder)) return folder;
  if (!speaksOfNode(image)) return null;
  return (
    ofCommand(image, inner) ??
    topmost(ofFilters(image.commands, inner)) ??
    rootOfFolder(image, inner, image.folders.at(-1) ?? '') ??
    topmost(ofCopies(image, image.copied, inner)) ??
    topmost(ofCopies(image, image.allCopied, inner)) ??
    packageOfCommand(image.command ?? '', packages) ??
    ofSurroundings(folder, packages)
  );
}

/** The package that a folder inside the image is a copy of: `/usr/src/app/apps/api` is `apps/api`. */
export function rootOfFolder(image: Image, packages: readonly Package[], folder: string): string | null {
  const isCopied = (root: string): boolean =>
    image.allCopied.some((path) => path.replace(/^\.\//, '').startsWith(root));
  const copies = packages.filter(({ root }) => folder.endsWith(`/${root}`) && (root.includes('/') || isCopied(root)));
  return longest(copies.map(({ root }) => root));
}

/** `node apps/api/dist/main.js`. */
function ofCommand(image: Image, packages: readonly Package[]): string | null {
  const paths = (image.command ?? '').split(/\s+/).flatMap((word) => pathsOf(word, image));
  return longest(packages.map(({ root }) => root).filter((root) => paths.some((path) => path.startsWith(`${root}/`))));
}

const filters = [
  /--(?:filter|scope|workspace)[= ]+(\S+)/g,
  /\bturbo\s+prune\s+(?:--scope=)?([^\s-]\S*)/g,
  /\byarn\s+workspace\s+(\S+)/g,
  /\bnpm\s(?:.*\s)?-w[= ]+(\S+)/g,
  /\bnx\s+(?:run|build|serve)\s+([^\s:-][^\s:]*)/g,
];

/**
 * The one package that a command line names as the one to run, `npm start -w @acme/api`, itself or through scripts of the root;
 * null where it names none or several.
 */
export function packageOfCommand(command: string, packages: readonly Package[], depth = 0): string | null {
  const inner = packages.filter(({ root }) => root !== '');
  const folder = /(?:^|&&|;)\s*cd\s+(?:\.\/)?([^\s;&]+)/.exec(command)?.[1]?.replace(/\/+$/, '');
  if (inner.some(({ root }) => root === folder)) return folder ?? null;
  const named = ofFilters([command], inner).map(({ root }) => root);
  return onlyOne(named.length > 0 || depth === DEEPEST ? named : ofScripts(command, packages, depth));
}

/** Scripts that call scripts that call scripts. */
const DEEPEST = 4;

/** What the scripts of the root run that a command line calls. */
function ofScripts(command: string, packages: readonly Package[], depth: number): readonly string[] {
  const scripts = packages.find(({ root }) => root === '')?.manifest.scripts ?? {};
  return [...command.matchAll(/\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?([\w:-]+)/g)].flatMap(([, name = '']) => {
    const script = scripts[name];
    return (script === undefined ? null : packageOfCommand(script, packages, depth + 1)) ?? [];
  });
}

function onlyOne(roots: readonly string[]): string | null {
  const [first, ...others] = new Set(roots);
  return first === undefined || others.length > 0 ? null : first;
}

/** `pnpm --filter @acme/api build`, `turbo prune api`, `yarn workspace api build`. */
function ofFilters(commands: readonly string[], packages: readonly Package[]): readonly Package[] {
  const names = commands.flatMap((command) =>
    filters.flatMap((filter) => [...command.matchAll(filter)].map(([, name = '']) => name)),
  );
  const wanted = new Set(names.map((name) => name.replace(/^["'{.^/]+/, '').replace(/["'}.^/]+$/, '')));
  return packages.filter(
    ({ root, manifest }) => wanted.has(root) || wanted.has(manifest.name ?? root) || wanted.has(nameOf(root)),
  );
}

/** Packages whose folder, or something in it, is copied by name. */
function ofCopies(image: Image, copied: readonly string[], packages: readonly Package[]): readonly Package[] {
  const paths = copied.flatMap((path) => pathsOf(path, image)).map((path) => `${path.replace(/\/$/, '')}/`);
  return packages.filter(({ root }) => {
    const holdsOthers = packages.some((entry) => entry.root.startsWith(`${root}/`));
    return paths.some((path) => (holdsOthers ? path === `${root}/` : path.startsWith(`${root}/`)));
  });
}

/** The one package that no other of them depends on: an application, copied together with its libraries. */
function topmost(packages: readonly Package[]): string | null {
  const dependencies = new Set(
    packages.flatMap(({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })),
  );
  const [first, ...others] = packages.filter(
    ({ manifest }) => manifest.name === null || !dependencies.has(manifest.name),
  );
  return first === undefined || others.length > 0 ? null : first.root;
}

function speaksOfNode({ bases, commands, allCopied }: Image): boolean {
  return [...bases, ...commands, ...allCopied].some((text) =>
    /\b(node|nodejs|npm|npx|pnpm|yarn|bun|deno|turbo|package\.json)\b/.test(text),
  );
}

/** `apps/api/docker/Dockerfile`, or one in the root; not one of a third folder where there are several packages to mean. */
function ofSurroundings(folder: string, packages: readonly Package[]): string | null {
  const around = foldersUpFrom(folder).find((outer) => packages.some(({ root }) => root === outer));
  if (around === undefined) return null;
  return around !== '' || folder === '' || packages.length === 1 ? around : null;
}

/** What a path inside the image may be in the tree: without any of the folders that the tree may have been copied into. */
function pathsOf(path: string, { allFolders }: Image): readonly string[] {
  const folders = allFolders.filter((outer) => path.startsWith(`${outer}/`));
  return [path.replace(/^\.\//, ''), ...folders.map((outer) => path.slice(outer.length + 1))];
}

function longest(paths: readonly string[]): string | null {
  return paths.toSorted((left, right) => right.length - left.length)[0] ?? null;
}
