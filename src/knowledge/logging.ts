import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { splitPath } from '../code/link/queries.ts';
import { by } from '../lib/order.ts';
import { packageName } from '../lib/package-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { Library } from '../model/library.ts';
import { matchesPath } from './catalogue-index.ts';
import type { Knowledge } from './knowledge.ts';
import { type KnownSite, type Wrapping, wrappingOf } from './wrappers.ts';

/** How a log line is written. */
export interface LogMeaning {
  /** npm package, `console`, or the name of an own interface. */
  readonly via: string;
  readonly structured: boolean;
  /** The logger is there without being made: `console`, a static class, a ready-made default export. */
  readonly ambient: boolean;
}

/** All calls that write a log line, own wrappers resolved. */
export const loggingOf = remembered(logging);

function logging(knowledge: Knowledge): Wrapping<LogMeaning> {
  const known = knowledge.matches.logCalls.map((match): KnownSite<LogMeaning> => ({
    site: match.call.site,
    meaning: meaningOf(match),
  }));
  const found = new Set(known.map(({ site }) => site.call));
  const declared = knowledge.program.calls.flatMap((site) =>
    found.has(site.call) ? [] : ofDeclaredLogger(knowledge.program, site),
  );
  // Where a function writes with a library and, should that fail, to the console, it is the library that counts.
  const libraryFirst = [...known, ...declared].toSorted(by(({ meaning }) => (meaning.via === 'console' ? 1 : 0)));
  return wrappingOf(knowledge.program, libraryFirst, othersBesideLogging);
}

/** Methods of a logger that are named as a level log, whatever they do besides: they count, report, decide how. */
const ANY_NUMBER = Number.MAX_SAFE_INTEGER;

/** Another method that is named as a level may hold back lines, but does nothing else. */
function othersBesideLogging(name: string): number | null {
  const [owner = '', member] = name.split('.');
  if (member !== undefined && LEVELS.has(member) && isLogName(owner)) return ANY_NUMBER;
  if (isLogName(name)) return 1;
  return LEVELS.has(name) ? 0 : null;
}

/** What a call that the catalogue knows writes with. */
export function meaningOf({ call, library }: Knowledge['matches']['logCalls'][number]): LogMeaning {
  const ambient = !call.path.includes('()') && !call.path.includes('<');
  return { via: viaOf(call.module, call.path), structured: isStructured(library), ambient };
}

/** `global` + `console.log` → `console`, `pino` → `pino`, `@scope/log/sub` → `@scope/log`. */
export function viaOf(module: string, path: string): string {
  if (module === 'global') return path.split('.')[0] ?? module;
  return packageName(module);
}

function isStructured(library: Library): boolean {
  return library.loggers?.some((use) => use.structured) ?? false;
}

const LOG_WORDS = new Set(['log', 'logs', 'logger', 'logging', 'console']);
/** Logs that are data of the application. */
const RECORDS = new Set([
  'audit',
  'activity',
  'activities',
  'change',
  'event',
  'events',
  'execution',
  'history',
  'work',
]);

/** `logRequest`, `requestLogger`, `ConsoleLog`, `ConsoleLog.info`, but not `login`, `addLogPolicy` or `createAuditLog`. */
export function isLogName(name: string): boolean {
  return name.split('.').some((part) => {
    const words = part
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    const isAtAnEnd = [words[0], words.at(-1)].some((word) => word !== undefined && LOG_WORDS.has(word));
    return isAtAnEnd && !words.some((word) => RECORDS.has(word));
  });
}

const LEVELS = new Set(['trace', 'verbose', 'debug', 'info', 'log', 'warn', 'warning', 'error', 'fatal']);
/** Members that make an own interface a logger. */
const FEWEST_LEVELS = 3;

/** `logger.info()` where `logger` is of an interface declared here that has levels as members. */
function ofDeclaredLogger(program: Program, site: CallSite): readonly KnownSite<LogMeaning>[] {
  const facts = program.files.get(site.file);
  const callee = facts?.values[site.call.callee];
  if (callee?.kind !== 'member' || !LEVELS.has(callee.name)) return [];
  const type = program.targetsOf({ file: site.file, value: callee.object }).find((target) => target.kind === 'typed');
  const name = type?.kind === 'typed' ? nameOfLoggerType(program, type) : null;
  return name === null ? [] : [{ site, meaning: { via: name, structured: false, ambient: false } }];
}

function nameOfLoggerType(
  program: Program,
  { file, type }: { readonly file: string; readonly type: number },
): string | null {
  const facts = program.files.get(file);
  const shape = facts?.types[type];
  if (shape?.kind !== 'object' || shape.members.filter((member) => LEVELS.has(member.name)).length < FEWEST_LEVELS)
    return null;
  return facts?.typeDeclarations.find((row) => row.type === type)?.name ?? 'own interface';
}

/** The logger of a library that a value is, as its entry knows it. */
export function libraryLoggerAt({ program, catalogue }: Knowledge, ref: Ref, as: 'value' | 'class'): LogMeaning | null {
  for (const target of program.targetsOf(ref)) {
    if (target.kind !== 'api') continue;
    const [module, path] = catalogue.canonical(...splitPath(as === 'class' ? `${target.path}()` : target.path));
    const library = catalogue
      .librariesOf(module)
      .find((each) => each.loggers?.some((use) => matchesPath(use.path, path)));
    if (library !== undefined) return { via: viaOf(module, path), structured: isStructured(library), ambient: false };
  }
  return null;
}
