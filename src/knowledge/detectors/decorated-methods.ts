import type { ClassFact, FileFacts } from '../../model/facts.ts';
import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { DecoratorUse, Slot } from '../../model/entry-uses.ts';
import { withUse } from '../class-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { type Versioning, versioningOf } from '../nest-application.ts';
import { packageRoots } from '../package-of.ts';
import { joinPath } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, slotNames } from '../slot-text.ts';

type Row = Rows['entryPoints'][number];
type DecoratorMatch = Match<DecoratorUse>;

/** Routes, consumers and schedules that decorators declare: NestJS controllers, processors, `@Cron`. */
export default {
  id: 'decorated-methods',
  description: 'Routes, queue consumers and schedules declared by decorators, with the paths of their classes.',
  detect: (knowledge) => {
    const decorators = new Map(knowledge.matches.decorators.map((match) => [callKey(match.call.site), match]));
    const versioning = versioningOf(knowledge);
    const rows = [...knowledge.program.files].flatMap(([file, facts]) =>
      facts.classes.flatMap((row, index) => {
        const reading = { knowledge, file, facts, decorators, versioning };
        const isListed = matchesOf(reading, row.decorators).some(({ use }) => use.listed === true);
        const found = ofClass(reading, row);
        return isListed ? withUse(knowledge.program, { file, class: index }, found) : found;
      }),
    );
    return { entryPoints: rows };
  },
} satisfies Detector;

interface Reading {
  readonly knowledge: Knowledge;
  readonly file: string;
  readonly facts: FileFacts;
  readonly decorators: ReadonlyMap<string, DecoratorMatch>;
  readonly versioning: Versioning;
}

function callKey(site: { readonly file: string; readonly index: number }): string {
  return `${site.index} ${site.file}`;
}

function matchesOf(reading: Reading, calls: readonly number[]): readonly DecoratorMatch[] {
  return calls.flatMap((index) => reading.decorators.get(callKey({ file: reading.file, index })) ?? []);
}

function ofClass(reading: Reading, row: ClassFact): readonly Row[] {
  const own = matchesOf(reading, row.decorators);
  const consumers = own.filter(({ use }) => use.role === 'consumer');
  const controller = own.find(({ use }) => use.role === 'controller' || use.role === 'namespace') ?? null;
  const queue = consumers[0] === undefined ? null : (namesAt(reading, consumers[0])[0] ?? row.name);
  const methods = row.members.flatMap((member) =>
    matchesOf(reading, member.decorators).flatMap((match) =>
      ofMethod(reading, match, {
        controller,
        queue,
        symbol: `${row.name}.${member.name}`,
        decorators: member.decorators,
        values: member.values,
      }),
    ),
  );
  const process = row.members
    .filter(({ kind, name }) => kind === 'method' && WORK.has(name))
    .flatMap(({ values }) => values);
  return [
    ...consumers.flatMap((match) => queueRows(reading, match, { symbol: row.name, queue: null, values: process })),
    ...own.flatMap((match) => (match.use.role === 'entry' ? entryRows(reading, match, whole(row, process)) : [])),
    ...methods,
  ];
}

/** A class that is an entry as a whole. */
function whole(row: ClassFact, values: readonly number[]): Surroundings {
  return { controller: null, queue: null, symbol: row.name, decorators: [], values };
}

/** Methods of a class that is a consumer as a whole, in which its work is done. */
const WORK = new Set(['process', 'run', 'handle', 'execute', 'perform', 'handleMessage', 'onMessage']);

interface Surroundings {
  readonly controller: DecoratorMatch | null;
  /** Queue that the class works on. */
  readonly queue: string | null;
  readonly symbol: string;
  /** All calls that decorate the method. */
  readonly decorators: readonly number[];
  /** What the method is. */
  readonly values: readonly number[];
}

function ofMethod(reading: Reading, match: DecoratorMatch, around: Surroundings): readonly Row[] {
  switch (match.use.role) {
    case 'route':
      return around.controller?.use.role !== 'controller'
        ? []
        : routeRows(reading, match, { ...around, controller: around.controller });
    case 'consumer':
      return queueRows(reading, match, around);
    case 'schedule':
      return scheduleNames(reading, match).map((schedule) => ({
        kind: 'schedule',
        schedule,
        ...base(reading, match, around),
      }));
    case 'entry':
      return entryRows(reading, match, around);
    case 'controller':
    case 'namespace':
    case 'injected':
    case 'table':
      return [];
  }
}

function base(
  { knowledge: { program } }: Reading,
  { call, library }: DecoratorMatch,
  { symbol, values }: Pick<Surroundings, 'symbol' | 'values'>,
): Omit<Row & { readonly kind: 'http' }, 'kind' | 'method' | 'path'> {
  return {
    file: call.site.file,
    line: call.site.call.line,
    symbol,
    framework: library.id,
    certainty: call.likely ? 'likely' : 'certain',
    handlers: handlerFunctions(
      program,
      values.map((value) => ({ file: call.site.file, value })),
    ),
  };
}

function namesAt({ knowledge }: Reading, { call, alternatives }: DecoratorMatch): readonly string[] {
  return slotNames(
    knowledge.program,
    call.site,
    alternatives.map((use) => use.name),
  );
}

function routeRows(
  reading: Reading,
  match: DecoratorMatch,
  around: Surroundings & { readonly controller: DecoratorMatch },
): readonly Row[] {
  const before = around.controller.use.configured === true ? controllerPathOf(reading) : '';
  const above = pathsAt(reading, around.controller).map((path) => (before === '' ? path : joinPath(before, path)));
  const paths = above.flatMap((outer) =>
    pathsAt(reading, match).flatMap((inner) =>
      reading.versioning.pathsOf(around.controller.call.site, {
        path: joinPath(outer, inner),
        decorators: around.decorators,
      }),
    ),
  );
  return paths.map((path) => ({
    kind: 'http' as const,
    method: match.use.method ?? 'ANY',
    path,
    ...base(reading, match, around),
  }));
}

function controllerPathOf({ knowledge: { program }, file }: Reading): string {
  const root = packageRoots(program).get(file);
  return program.workspace.packages.find((row) => row.root === root)?.controllerPath ?? '';
}

/** Paths of a decorator; an array of paths is several. */
function pathsAt(reading: Reading, match: DecoratorMatch): readonly string[] {
  const names = namesAt(reading, match);
  return names.length === 0 || names[0] === UNKNOWN_TEXT
    ? match.call.site.call.arguments.length === 0
      ? ['']
      : elementsOf(reading, match)
    : names;
}

function elementsOf({ knowledge }: Reading, { call }: DecoratorMatch): readonly string[] {
  const value = call.site.call.arguments[0];
  const row = value === undefined ? undefined : knowledge.program.files.get(call.site.file)?.values[value];
  if (row?.kind === 'object' || (row?.kind === 'literal' && row.value === '')) return [''];
  if (row?.kind !== 'array') return [UNKNOWN_TEXT];
  return row.elements
    .flatMap((element) => knowledge.program.targetsOf({ file: call.site.file, value: element }))
    .flatMap((target) => (target.kind === 'literal' ? [String(target.value)] : []));
}

/** `Query.user`, `/chat message`, `Greeter.SayHello`, by what the decorator says, else by the method's name. */
function entryRows(reading: Reading, match: DecoratorMatch, around: Surroundings): readonly Row[] {
  const { program } = reading.knowledge;
  const textsAt = (slots: readonly (Slot | undefined)[]): readonly string[] =>
    slots.flatMap((slot) => {
      const written = slot === undefined ? null : slotOf(program, match.call.site, slot);
      return written === null ? [] : textsOf(program, written.ref);
    });
  const { kind = 'rpc', group } = match.use;
  const [type = '', member = type] = around.symbol.split('.');
  const [name = kind === 'rpc' ? member.replace(/^./, (first) => first.toUpperCase()) : member] = textsAt(
    match.alternatives.map((use) => use.name),
  );
  const before = group === undefined || typeof group === 'string' ? group : (textsAt([group])[0] ?? type);
  const namespaces = around.controller === null ? [] : namesAt(reading, around.controller);
  const named = before === undefined ? name : `${before}.${name}`;
  return (namespaces.length === 0 ? [''] : namespaces).map((namespace) => ({
    kind,
    name: namespace === '' ? named : `${joinPath(namespace)} ${named}`,
    ...base(reading, match, around),
  }));
}

function queueRows(
  reading: Reading,
  match: DecoratorMatch,
  around: Pick<Surroundings, 'symbol' | 'queue' | 'values'>,
): readonly Row[] {
  const { symbol, queue: within } = around;
  const names = queueNames(reading, match);
  const queues =
    names.length === 0 ? [within ?? symbol] : names.map((name) => (within === null ? name : `${within}:${name}`));
  return queues.map((queue) => ({ kind: 'queue', queue, ...base(reading, match, around) }));
}

/** A key of an exchange is `orders/created`. */
function queueNames({ knowledge: { program } }: Reading, match: DecoratorMatch): readonly string[] {
  const { site } = match.call;
  const plain = slotNames(
    program,
    site,
    match.alternatives.map((use) => (use.within === undefined ? use.name : undefined)),
  );
  if (plain.length > 0) return plain;
  return match.alternatives.flatMap(({ name, within }) =>
    slotNames(program, site, [name]).map((key) => [...slotNames(program, site, [within]), key].join('/')),
  );
}

function scheduleNames(reading: Reading, match: DecoratorMatch): readonly string[] {
  const names = namesAt(reading, match);
  const pace = match.use.once === true ? 'once after' : 'every';
  return (names.length === 0 ? [UNKNOWN_TEXT] : names).map((name) =>
    /^\d+$/.test(name) ? `${pace} ${name} ms` : name,
  );
}
