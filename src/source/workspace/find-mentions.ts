import { folderOf, foldersUpFrom, isInside, nameOf } from '../../lib/tree-path.ts';
import { type AskedNames, type AskedPackages, type Mentions, mentionKey } from '../../model/mentions.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Workspace } from '../../model/workspace.ts';
import { parseJson } from './parse-json.ts';

const BATCH = 200;
const MOST_BYTES = 400_000;
const textFile =
  /(?:\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx|json[c5]?|ya?ml|toml|html?|s?css|less|sass|sh|hbs|ejs|graphql|prisma|env|babelrc|nix|tf)|(?:^|\/)(?:\.[\w.-]*rc|[\w.-]*Dockerfile[\w.-]*|Makefile|Procfile|\.npmrc|\.husky\/.*))$/;
const lockFile = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/;

/**
 * Looks for names in texts: tests, scripts, configuration, styles. A name anywhere counts, also in a comment: it is asked
 * so that nothing is called unused that a tool may load.
 */
export function findMentions(snapshot: Snapshot, workspace: Workspace, asked: AskedPackages): Mentions {
  const open = new Map(asked.unimported.map(({ packageRoot, names }) => [packageRoot, new Set(names)]));
  const named = new Set<string>();
  const files = concernedFiles(snapshot, workspace, open);
  for (let start = 0; start < files.length; start += BATCH) {
    // Names that are found leave less to read.
    const batch = files
      .slice(start, start + BATCH)
      .map(({ path, roots }) => ({ path, roots: roots.filter((root) => (open.get(root)?.size ?? 0) > 0) }))
      .filter(({ roots }) => roots.length > 0);
    const contents = snapshot.readMany(batch.map(({ path }) => path));
    for (const { path, roots } of batch) {
      const text = textOf(path, contents.get(path));
      for (const root of roots) takeNamed(text, root, { open, named });
    }
  }
  return { named, locked: findLocked(snapshot, asked.undeclared) };
}

/** Path and content of what `findMentions` may read: where they are the same, it answers the same. */
export function mentionTexts(snapshot: Snapshot, { sources, locks }: Workspace): readonly string[] {
  const lockFiles = snapshot.files.filter(({ path }) => lockFile.test(nameOf(path)));
  // Without such a lock file nothing is called unused, and nothing is looked for.
  const isJudged = locks.some(({ commands }) => commands !== null);
  return [...(isJudged ? textsIn(snapshot, sources) : []), ...lockFiles].map(({ path, id }) => `${path} ${id}`);
}

function textsIn(snapshot: Snapshot, sources: Workspace['sources']): Snapshot['files'] {
  const production = new Set(sources.flatMap(({ path, role }) => (role === 'production' ? [path] : [])));
  return snapshot.files.filter(
    ({ path, size }) =>
      size < MOST_BYTES && textFile.test(path) && !production.has(path) && !lockFile.test(nameOf(path)),
  );
}

/** Files that may name a package, with the folders of the packages that they may be about. */
function concernedFiles(snapshot: Snapshot, { sources, packages }: Workspace, open: ReadonlyMap<string, unknown>) {
  const roots = new Set(packages.map(({ root }) => root));
  return textsIn(snapshot, sources).map(({ path }) => {
    const around = foldersUpFrom(folderOf(path));
    // What lies at the root, such as the files of a build machine, may be about any package.
    const isAtRoot = (around.find((folder) => roots.has(folder)) ?? '') === '';
    return { path, roots: isAtRoot ? [...open.keys()] : around.filter((folder) => open.has(folder)) };
  });
}

interface Search {
  readonly open: ReadonlyMap<string, Set<string>>;
  readonly named: Set<string>;
}

function takeNamed(text: string, root: string, { open, named }: Search): void {
  const names = open.get(root) ?? new Set<string>();
  for (const name of names) {
    if (!holds(text, name)) continue;
    names.delete(name);
    named.add(mentionKey(root, name));
  }
}

/** `pg` is in `require('pg')`, not in `pgpool`. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}

/** A manifest names all that it declares: its lists of dependencies say nothing here. */
function textOf(path: string, content: Uint8Array | undefined): string {
  const text = new TextDecoder().decode(content);
  if (nameOf(path) !== 'package.json') return text;
  const parsed = parseJson(text);
  if (parsed.kind === 'problem' || typeof parsed.value !== 'object' || parsed.value === null) return text;
  return JSON.stringify(Object.entries(parsed.value).filter(([key]) => !/dependencies$/i.test(key)));
}

/** A package that is imported without being declared works where another one brings it: then a lock file has it. */
function findLocked(snapshot: Snapshot, asked: readonly AskedNames[]): ReadonlySet<string> {
  const locks = snapshot.files.map(({ path }) => path).filter((path) => lockFile.test(nameOf(path)));
  const found = new Set<string>();
  for (const lock of locks) {
    const concerned = asked.filter(
      ({ packageRoot, names }) => names.length > 0 && isInside(packageRoot, folderOf(lock)),
    );
    if (concerned.length === 0) continue;
    const text = new TextDecoder().decode(snapshot.readMany([lock]).get(lock));
    for (const { packageRoot, names } of concerned) {
      for (const name of names) if (holdsLocked(text, name)) found.add(mentionKey(packageRoot, name));
    }
  }
  return found;
}

function holdsLocked(text: string, name: string): boolean {
  return [`  ${name}@`, `'${name}@`, `"${name}@`, `\n${name}@`, `/${name}@`, `node_modules/${name}"`].some((form) =>
    text.includes(form),
  );
}
