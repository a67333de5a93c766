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
  readonly because: string;
  readonly evidence: Place;
  readonly deployable: Deployable | null;
}

/** The parts of a package, the one that the package is named for first; none where it runs as one thing. */
export function partsOf(program: Program, row: Package, deployables: readonly Deployable[]): readonly Part[] {
  const files = new Set(
    program.workspace.sources.flatMap((source) =>
      source.packageRoot === row.root && program.files.has(source.path) ? [source.path] : [],
    ),
  );
  const starts = [...scriptStarts(row, files), ...deployables.flatMap((each) => deployableStart(each, row, files))];
  const byEntry = [...groupBy(starts, (start) => start.entry)].flatMap(([entry, group]) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ ...first, entry, group, loads: loadedFiles(program, [entry], (file) => files.has(file)) }];
  });
  if (byEntry.length < 2) return [];
  return byEntry.map(({ role, entry, because, evidence, group, loads }) => ({
    role,
    entry,
    loads,
    own: new Set(
      [...loads].filter((file) => byEntry.every((other) => other.entry === entry || !other.loads.has(file))),
    ),
    deployables: group.flatMap(({ deployable }) => deployable ?? []),
    because,
    evidence,
  }));
}

const ROLE_SCRIPT = /^(?:start|serve|run)(?:[:-](\w[\w-]*))?$/;
/** What follows `start:` where it says how something is run, or names what is not deployed. */
const NO_ROLE =
  /^(?:dev|debug|inspect|watch|test|local|prod|production|staging|docker|build|ci|e2e|clean|all|server-test|docs?|storybook|mock|stub|fake|demo|example|repl|console|script|migrat|seed)/i;

function scriptStarts(row: Package, files: ReadonlySet<string>): readonly Start[] {
  const starts = Object.entries(row.manifest.scripts).flatMap(([name, script]): readonly Start[] => {
    const found = ROLE_SCRIPT.exec(name);
    const role = found?.[1] ?? 'main';
    const entry = found === null || NO_ROLE.test(role) ? null : entryIn(script, row, files);
    if (entry === null) return [];
    const evidence = { file: row.file, line: row.scriptLines[name] ?? 1 };
    return [{ role, entry, because: `${name} in package.json`, evidence, deployable: null }];
  });
  // What `start` runs is what the package is named for.
  return [...starts.filter(({ role }) => role === 'main'), ...starts.filter(({ role }) => role !== 'main')];
}

function deployableStart(deployable: Deployable, row: Package, files: ReadonlySet<string>): readonly Start[] {
  const { name, command, kind, place } = deployable;
  if (name === null || command === null || kind === 'dockerfile' || NO_ROLE.test(name)) return [];
  const script = /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+|run-script\s+)?([\w:-]+)/.exec(command)?.[1];
  const line = script === undefined ? command : (row.manifest.scripts[script] ?? command);
  const entry = entryIn(line, row, files);
  return entry === null
    ? []
    : [{ role: name, entry, because: `${name} in ${place.file}`, evidence: place, deployable }];
}

/** The first file that a command line names and that is one of the package, or what one of it is built to. */
function entryIn(line: string, row: Package, files: ReadonlySet<string>): string | null {
  const words = line
    .split(/\s+/)
    .filter(
      (word, at, all) => !/^(?:-r|--require|--import|--config|-c)$/.test(all[at - 1] ?? '') && !word.startsWith('-'),
    );
  for (const word of words) {
    const path = word.replace(/^["']|["';]+$/g, '');
    if (!/\.[mc]?[jt]s$|^\.?\/?(?:dist|build|out)\//.test(path) || /(?:^|\/)node_modules\//.test(path)) continue;
    const found = sourceBehind(files, row.root, path) ?? sourceBehind(files, row.root, `src/${path}`);
    if (found !== null) return found;
  }
  return null;
}
