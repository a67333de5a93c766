import type { CallSite, FunctionRef, Program, Ref } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { groupBy } from '../../lib/group-by.ts';
import { logLevelOf } from '../../lib/log-level.ts';
import { by } from '../../lib/order.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { type LogMeaning, isLogName, libraryLoggerAt, loggingOf, viaOf } from '../logging.ts';
import { lastName } from '../mentions.ts';
import { namesOfResults } from '../names-of-values.ts';
import { type OwnLogger, ownLoggerAt, ownLoggersOf } from '../own-loggers.ts';
import { packageRoots } from '../package-of.ts';
import type { Rows } from '../rows.ts';
import { type WrappedUse, functionsAround } from '../wrappers.ts';

type LoggerRow = Rows['loggers'][number];

/** Places where a logger is made: by a library, by an own class or function, or just used where it is always there. */
export default {
  id: 'loggers',
  description:
    'Loggers where they are made or configured, own loggers, and a use of the console in each function that has one.',
  detect: (knowledge) => {
    const { wrappers, all } = loggingOf(knowledge);
    const own = ownLoggersOf(knowledge, wrappers);
    const defined = [
      ...own.map(toRow),
      ...madeByLibraries(knowledge),
      ...configuredByOwnCode(knowledge),
      ...madeByOwnCode(knowledge, own),
    ];
    return {
      loggers: distinctPlaces([...defined, ...firstUses(knowledge, all, new Set(defined.map((row) => row.via)))]),
    };
  },
} satisfies Detector;

function toRow({ name, file, line, meaning }: OwnLogger): LoggerRow {
  return { name, file, line, via: meaning.via, structured: meaning.structured };
}

/** `pino()`, `new Logger(Orders.name)`, `logger.child({ … })`. */
function madeByLibraries(knowledge: Knowledge): readonly LoggerRow[] {
  return knowledge.matches.loggers.map(({ call, use }) => {
    const { site } = call;
    const facts = knowledge.program.files.get(site.file);
    const bound = facts === undefined ? undefined : namesOfResults(facts).get(site.index)?.name;
    const around =
      site.call.function > 0
        ? symbolOf(knowledge.program, { file: site.file, function: site.call.function })
        : undefined;
    const name = bound ?? around ?? (facts === undefined ? call.path : writtenName(facts, site.call.callee));
    return {
      name,
      file: site.file,
      line: site.call.line,
      via: viaOf(call.module, call.path),
      structured: use.structured,
    };
  });
}

/** `LoggerModule.forRoot(loggingOptions())`: the own function that decides level and form of the lines. */
function configuredByOwnCode({ program, matches }: Knowledge): readonly LoggerRow[] {
  return matches.loggers.flatMap(({ call: { site, module, path }, use }) =>
    site.call.arguments.flatMap((value) => {
      const row = program.files.get(site.file)?.values[value];
      const made = row?.kind === 'result' ? program.files.get(site.file)?.calls[row.call] : undefined;
      if (made === undefined) return [];
      return program.targetsOf({ file: site.file, value: made.callee }).flatMap((target): readonly LoggerRow[] => {
        const options = target.kind === 'function' ? optionsMaker(program, target.at) : null;
        return options === null ? [] : [{ ...options, via: viaOf(module, path), structured: use.structured }];
      });
    }),
  );
}

function optionsMaker(
  program: Program,
  { file, function: id }: FunctionRef,
): Pick<LoggerRow, 'name' | 'file' | 'line'> | null {
  const row = program.files.get(file)?.functions[id];
  const isObject = row?.returns.some((value) =>
    program.targetsOf({ file, value }).some((target) => target.kind === 'structure'),
  );
  return row === undefined || isObject !== true ? null : { name: row.name, file, line: row.line };
}

/** `export const log = new ConsoleLog('core')`, `const log = getServiceLogger()`: what a module or an object keeps, and every new one. */
function madeByOwnCode(knowledge: Knowledge, own: readonly OwnLogger[]): readonly LoggerRow[] {
  const { program } = knowledge;
  return [...program.files].flatMap(([file, facts]) => {
    const names = namesOfResults(facts);
    return facts.values.flatMap((row, value): readonly LoggerRow[] => {
      const named = row.kind === 'result' ? names.get(row.call) : undefined;
      const call = row.kind === 'result' ? facts.calls[row.call] : undefined;
      if (named === undefined || call === undefined || !(named.kept || call.kind === 'new')) return [];
      const made = program
        .targetsOf({ file, value: call.callee })
        .some((target) => target.kind === 'function' || target.kind === 'class');
      const meaning = made ? meaningOfResult(knowledge, { file, value }, own) : null;
      return meaning === null
        ? []
        : [{ name: named.name, file, line: call.line, via: meaning.via, structured: meaning.structured }];
    });
  });
}

function meaningOfResult(knowledge: Knowledge, ref: Ref, own: readonly OwnLogger[]): LogMeaning | null {
  return ownLoggerAt(knowledge.program, ref, own)?.meaning ?? libraryLoggerAt(knowledge, ref, 'value');
}

/**
 * The console is always there, and a framework's logger may be made out of sight. Of the console one use in each function
 * of a file stands for it, the first that tells of a failure, or else the first; of another logger the first in each package.
 */
function firstUses(
  { program }: Knowledge,
  all: readonly WrappedUse<LogMeaning>[],
  defined: ReadonlySet<string>,
): readonly LoggerRow[] {
  const isInLogger = ({ site }: WrappedUse<LogMeaning>): boolean => {
    const facts = program.files.get(site.file);
    return functionsAround(facts, site.call.function).some((id) => isLogName(facts?.functions[id]?.name ?? ''));
  };
  const packageOf = packageRoots(program);
  const outermost = ({ file, call }: CallSite): string =>
    `${file} ${functionsAround(program.files.get(file), call.function).at(-1) ?? 0}`;
  const later = ({ site, meaning }: WrappedUse<LogMeaning>): number => {
    if (meaning.via !== 'console') return 0;
    const facts = program.files.get(site.file);
    return facts !== undefined && logLevelOf(lastName(facts, site.call.callee)) === 'error' ? 0 : 1;
  };
  const ambient = all
    .filter((use) => use.through === null && (use.meaning.ambient || !defined.has(use.meaning.via)) && !isInLogger(use))
    .toSorted(
      by(
        ({ site }) => site.file,
        later,
        ({ site }) => site.call.line,
      ),
    );
  const groups = groupBy(ambient, ({ site, meaning }) =>
    meaning.via === 'console' ? outermost(site) : `${meaning.via} ${packageOf.get(site.file) ?? ''}`,
  );
  return [...groups.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { site, meaning } = first;
    return [
      { name: meaning.via, file: site.file, line: site.call.line, via: meaning.via, structured: meaning.structured },
    ];
  });
}

function distinctPlaces(rows: readonly LoggerRow[]): readonly LoggerRow[] {
  return [...groupBy(rows, (row) => `${row.file}:${row.line}`).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
}
