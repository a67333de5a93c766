import type { Slot } from '../model/entry-uses.ts';
import type { Library, System } from '../model/library.ts';
import type { LibraryDefaults } from '../model/library-defaults.ts';
import { aboutErrors, aboutWebhooks } from './catalogue-notes.ts';

const MOST_PACKAGES = 2;

/** One line for each entry: id, system, what it was read from, packages. `*` marks own entries. */
export function entryTable(libraries: readonly Library[], own: ReadonlySet<Library>): readonly string[] {
  const rows = libraries.map((library) => [
    `${own.has(library) ? '*' : ' '} ${library.id}`,
    library.system?.name ?? '–',
    library.defaults?.version ?? '–',
    packagesOf(library),
  ]);
  const table = [['  ENTRY', 'SYSTEM', 'DEFAULTS OF', 'PACKAGES'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function packagesOf({ packages, hosts = [] }: Library): string {
  const names = packages.length === 0 ? hosts : packages;
  const rest = names.length - MOST_PACKAGES;
  return [...names.slice(0, MOST_PACKAGES), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}

/** The headings under which the uses of an entry stand, in the order in which people ask. */
const headings: Partial<Record<keyof Library, string>> = {
  clients: 'Makes a client',
  outbound: 'Goes out',
  promises: 'Gives a promise',
  errorBoundaries: 'Catches errors of pages',
  bootstraps: 'Makes the process something',
  routes: 'Routes',
  mounts: 'Mounts routers',
  prefixes: 'Sets a prefix',
  namedEntries: 'Registers by name',
  namedMaps: 'Takes a map of names',
  operations: 'Answers operations of OpenAPI',
  handlerTypes: 'Types of functions that a platform runs',
  commandClasses: 'Makes a class a command',
  answering: 'Answers below a path',
  contracts: 'Contracts of routes',
  contractHandlers: 'Answers a contract',
  procedures: 'Procedures',
  chainedProcedures: 'Adds a procedure',
  chainedMerges: 'Merges routers',
  procedureRouters: 'Routers of procedures',
  procedureServers: 'Serves procedures',
  serverFunctions: 'Server functions',
  decorators: 'Decorators',
  consumers: 'Consumes a queue',
  taskLists: 'Consumes queues that are the keys of an object',
  tables: 'Reads or writes a table',
  tableDefinitions: 'Defines a table',
  producers: 'Puts work into a queue',
  schedules: 'Schedules',
  loggers: 'Makes a logger',
  logCalls: 'Writes a log line',
  observability: 'Observability',
  environmentReads: 'Reads the environment',
  configurations: 'Takes configuration',
  environmentSchemas: 'Checks the environment',
  flags: 'Asks for a feature flag',
  locks: 'Locks that end by themselves',
  catchers: 'Goes on where what it runs fails',
  retryWrappers: 'Tries again',
  retryOptions: 'Options for tries',
  timeoutOptions: 'Options for time limits',
  systemChoices: 'Names its system by an option',
  same: 'Is the same as',
};

/** One entry for a reader: system, packages, what calls do, and what happens without options. */
export function aboutEntry(library: Library, isOwn: boolean): readonly string[] {
  const { id, purpose, system, packages, hosts = [], drivers = {}, datasources = {}, defaults } = library;
  const { errors = [], webhooks = [] } = library;
  const sections = Object.entries(headings).flatMap(([key, heading]) => {
    const uses: unknown = new Map<string, unknown>(Object.entries(library)).get(key);
    return Array.isArray(uses) && uses.length > 0 ? [`${heading}:`, ...uses.map((use) => `  ${aboutUse(use)}`)] : [];
  });
  return [
    `${id}${isOwn ? ' (of this repository)' : ''}: ${purpose}`,
    ...(system === undefined ? [] : [`System: ${aboutSystem(system)}`]),
    ...(packages.length === 0 ? [] : [`Packages: ${packages.join(', ')}`]),
    ...(hosts.length === 0 ? [] : [`Hosts: ${hosts.join(', ')}`]),
    ...aboutChoices('System by driver', drivers),
    ...aboutChoices('System by provider of a schema', datasources),
    ...sections,
    ...(defaults === undefined ? ['Without options: not known'] : aboutDefaults(defaults)),
    ...aboutErrors(errors),
    ...aboutWebhooks(webhooks),
  ];
}

function aboutSystem({ name, aliases = [], kind, vendor, hosting }: System): string {
  const words = [
    kind,
    ...(vendor === undefined ? [] : [`of ${vendor}`]),
    hosting === 'either' ? 'hosted or own' : hosting,
  ];
  return `${name} (${words.join(', ')})${aliases.length === 0 ? '' : `, also called ${aliases.join(', ')}`}`;
}

function aboutChoices(title: string, choices: Readonly<Record<string, System>>): readonly string[] {
  const rows = Object.entries(choices).map(([name, { name: system }]) => `${name} is ${system}`);
  return rows.length === 0 ? [] : [`${title}: ${rows.join(', ')}`];
}

/** The path, then every other field of the use with its name. */
function aboutUse(use: object): string {
  const { path, ...others } = { path: '', ...use };
  const fields = Object.entries(others).map(([name, value]) => `${name}: ${aboutValue(value)}`);
  return fields.length === 0 ? path : `${path}  (${fields.join('; ')})`;
}

function aboutValue(value: unknown): string {
  if (isSlot(value)) return `argument ${value.argument}${value.key === undefined ? '' : `.${value.key}`}`;
  return typeof value === 'object' && value !== null ? Object.keys(value).join(', ') : String(value);
}

function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'argument' in value;
}

function aboutDefaults(defaults: LibraryDefaults): readonly string[] {
  const { version, attempts, methods, on, backoff, jitter, timeoutMs, worstCaseMs } = defaults;
  const tries = attempts === null ? 'without end' : attempts === 1 ? '1, nothing is tried again' : `${attempts} in all`;
  const rows: readonly (readonly [string, string | null])[] = [
    ['tries', tries],
    ['only for', methods?.join(', ') ?? null],
    ['again on', attempts === 1 ? null : on],
    ['between tries', attempts === 1 ? null : `${backoff}${jitter ? ' with jitter' : ''}`],
    ['given up after', timeoutMs === null ? 'never' : `${timeoutMs} ms`],
    ['longest in all', worstCaseMs === null ? null : `${worstCaseMs} ms`],
    ['tries are set by', defaults.retryOption],
    ['time limit is set by', defaults.timeoutOption],
    ['region is set by', defaults.regionOption],
    ['idempotency', defaults.idempotency],
    ['note', defaults.notes === '' ? null : defaults.notes],
    ['read in', defaults.source.join(', ')],
  ];
  return [
    `Without options, in version ${version}:`,
    ...rows.flatMap(([name, text]) => (text === null ? [] : [`  ${name}: ${text}`])),
  ];
}
