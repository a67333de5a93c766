import { sourceBehind } from '../../code/link/module-paths.ts';
import type { Program } from '../../code/link/program.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Place } from '../../model/place.ts';
import type { Deployable, Package } from '../../model/workspace.ts';
import { loadedFiles } from '../loaded-files.ts';

/** One of several things that a package runs as, each from an entry file of its own: a server and its worker. */
export interface Part {
  /** As scripts, compose files or process lines call it: `worker`. */
  readonly role: string;
  /** The file that it runs. */
  readonly entry: string;
  /** Words on its command line choose what it does: other parts run the same file. */
  readonly isChosen: boolean;
  /** Files of the package that it loads. */
  readonly loads: ReadonlySet<string>;
  /** Those that no other part loads. */
  readonly own: ReadonlySet<string>;
  readonly deployables: readonly Deployable[];
  /** What says so. */
  readonly because: string;
  readonly evidence: Place;
}

interface Start {
  readonly role: string;
  readonly entry: string;
  /** Words around the file on the command line of what deploys it that say a role; null where a script runs it. */
  readonly given: string | null;
  readonly because: string;
  readonly evidence: Place;
  readonly deployable: Deployable | null;
}

/** The parts of a package, the one that the package is named for first; none where it runs as one thing. */
export function partsOf(program: Program, row: Package, deployables: readonly Deployable[]): readonly Part[] {
  const files = filesOf(program, row);
  const starts = startsOf(row, files, deployables);
  const chosen = chosenByWords(starts);
  // Where words choose, a script without them only says where the file is.
  const runs = starts.filter(({ entry, given }) => given !== null || !chosen.has(entry));
  const keyOf = ({ entry, role }: Start): string => `${entry} ${chosen.get(entry)?.get(role) ?? ''}`;
  const byRun = [...groupBy(runs, keyOf)]
    .map(([, group]) => group)
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [{ ...first, group, loads: loadedFiles(program, [first.entry], (file) => files.has(file)) }];
    });
  if (byRun.length < 2) return [];
  return byRun.map(({ role, entry, because, evidence, group, loads }) => ({
    role,
    entry,
    isChosen: chosen.has(entry),
    loads,
    // What runs one file as several things shares all of it.
    own: new Set([...loads].filter((file) => byRun.every((other) => other.group === group || !other.loads.has(file)))),
    deployables: group.flatMap(({ deployable }) => deployable ?? []),
    because,
    evidence,
  }));
}

/** Files that scripts named for a start, and what deploys a package, run; none where a framework finds its files by itself. */
export function startFiles(program: Program, row: Package): readonly string[] {
  const deployables = program.workspace.deployables.filter(({ root }) => root === row.root);
  return startsOf(row, filesOf(program, row), deployables).map(({ entry }) => entry);
}

function filesOf(program: Program, { root }: Package): ReadonlySet<string> {
  return new Set(
    program.workspace.sources.flatMap((source) =>
      source.packageRoot === root && program.files.has(source.path) ? [source.path] : [],
    ),
  );
}

function startsOf(row: Package, files: ReadonlySet<string>, deployables: readonly Deployable[]): readonly Start[] {
  return [...scriptStarts(row, files), ...deployables.flatMap((each) => deployableStart(each, row, files))];
}

/**
 * Files that are deployed several times, each with other words, `node main.js web` and `node main.js worker`; and the words
 * by role: what several files say of one role, with settings of developers and of production, is one.
 */
function chosenByWords(starts: readonly Start[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const deployed = groupBy(
    starts.filter(({ given }) => given !== null),
    ({ entry }) => entry,
  );
  return new Map(
    [...deployed].flatMap(([entry, group]) => {
      const byRole = new Map(group.toReversed().map(({ role, given }) => [role, given ?? '']));
      return new Set(byRole.values()).size > 1 ? [[entry, byRole] as const] : [];
    }),
  );
}

const ROLE_SCRIPT = /^(?:start|serve|run)(?:[:-](\w[\w-]*))?$/;
/** What follows `start:` where it says how something is run, or names what is not deployed. */
const NO_ROLE =
  /^(?:dev|debug|inspect|watch|test|local|prod|production|staging|docker|build|ci|e2e|clean|all|server-test|docs?|storybook|mock|stub|fake|demo|example|repl|console|script|migrat|seed)/i;

function scriptStarts(row: Package, files: ReadonlySet<string>): readonly Start[] {
  const starts = Object.entries(row.manifest.scripts).flatMap(([name, script]): readonly Start[] => {
    const found = ROLE_SCRIPT.exec(name);
    const role = found?.[1] ?? 'main';
    const run = found === null || NO_ROLE.test(role) ? null : entryIn(script, row, files);
    if (run === null) return [];
    const evidence = { file: row.file, line: row.scriptLines[name] ?? 1 };
    return [{ role, entry: run.entry, given: null, because: `${name} in package.json`, evidence, deployable: null }];
  });
  // What `start` runs is what the package is named for.
  return [...starts.filter(({ role }) => role === 'main'), ...starts.filter(({ role }) => role !== 'main')];
}

function deployableStart(deployable: Deployable, row: Package, files: ReadonlySet<string>): readonly Start[] {
  const { name, command, kind, place } = deployable;
  if (name === null || command === null || kind === 'dockerfile' || NO_ROLE.test(name)) return [];
  const [, script, more = ''] =
    /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+|run-script\s+)?([\w:-]+)(?:\s+(.*))?$/.exec(command) ?? [];
  const written = script === undefined ? undefined : row.manifest.scripts[script];
  const run = entryIn(written === undefined ? command : `${written} ${more}`, row, files);
  return run === null ? [] : [{ role: name, ...run, because: `${name} in ${place.file}`, evidence: place, deployable }];
}

/** The first file that a command line names and that is one of the package, or what one of it is built to; and what follows it. */
function entryIn(
  line: string,
  row: Package,
  files: ReadonlySet<string>,
): (Pick<Start, 'entry'> & { given: string }) | null {
  const words = line
    .split(/\s+/)
    .filter(
      (word, at, all) => !/^(?:-r|--require|--import|--config|-c)$/.test(all[at - 1] ?? '') && !word.startsWith('-'),
    );
  for (const [index, word] of words.entries()) {
    const path = word.replace(/^["']|["';]+$/g, '');
    if (!/\.[mc]?[jt]s$|^\.?\/?(?:dist|build|out)\//.test(path) || /(?:^|\/)node_modules\//.test(path)) continue;
    const found = sourceBehind(files, row.root, path) ?? sourceBehind(files, row.root, `src/${path}`);
    if (found !== null) return { entry: found, given: givenIn(words.slice(0, index), words.slice(index + 1)) };
  }
  return null;
}

/** `worker` of `main.js worker && echo done`, and variables before it: `ROLE=worker`. Numbers and paths are no roles. */
function givenIn(before: readonly string[], after: readonly string[]): string {
  const end = after.findIndex((word) => /^(?:&&?|\|\|?|;|>.*|2>.*)$/.test(word));
  const words = end < 0 ? after : after.slice(0, end);
  const set = before.filter((word) => /^\w*(?:ROLE|MODE|COMPONENT|_TYPE)=/.test(word));
  return [...set, ...words.filter((word) => /^[a-z][\w:-]*$/i.test(word))].join(' ');
}
