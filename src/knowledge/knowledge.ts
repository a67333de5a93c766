import type { CallSite, Program } from '../code/link/program.ts';
import { apiCallsOf } from '../code/link/queries.ts';
import type { Library, OutboundUse } from '../model/library.ts';
import { type Catalogue, matchesPath } from './catalogue-index.ts';
import type { Rows } from './rows.ts';

/** A call that an entry of the catalogue may know; its path is canonical. */
export interface KnownCall {
  readonly site: CallSite;
  readonly module: string;
  readonly path: string;
  readonly likely: boolean;
  readonly libraries: readonly Library[];
}

/** A call that one use of an entry names. */
export interface Match<Use> {
  readonly call: KnownCall;
  readonly library: Library;
  readonly use: Use;
  /** All uses of the entry that name this call, for those that say where the same thing may stand instead. */
  readonly alternatives: readonly Use[];
}

type UsesOf<Key extends keyof Library> = NonNullable<Library[Key]> extends readonly (infer Use)[] ? Use : never;

type UseKey =
  | 'bootstraps'
  | 'chainedMerges'
  | 'chainedProcedures'
  | 'clients'
  | 'configurations'
  | 'consumers'
  | 'contractHandlers'
  | 'contracts'
  | 'decorators'
  | 'environmentReads'
  | 'environmentSchemas'
  | 'errorBoundaries'
  | 'errorCodes'
  | 'errorEvents'
  | 'flags'
  | 'logCalls'
  | 'logSettings'
  | 'loggers'
  | 'modelCalls'
  | 'mounts'
  | 'namedEntries'
  | 'namedMaps'
  | 'observability'
  | 'operations'
  | 'outbound'
  | 'prefixes'
  | 'procedureRouters'
  | 'procedureServers'
  | 'procedures'
  | 'promises'
  | 'processState'
  | 'producers'
  | 'retryOptions'
  | 'catchers'
  | 'locks'
  | 'retryWrappers'
  | 'routes'
  | 'schedules'
  | 'serverFunctions'
  | 'signalOptions'
  | 'shutdowns'
  | 'tableDefinitions'
  | 'tables'
  | 'taskLists'
  | 'timeoutOptions';

/** What detectors work from. */
export interface Knowledge {
  readonly program: Program;
  readonly catalogue: Catalogue;
  readonly calls: readonly KnownCall[];
  /** All calls that each kind of use of the catalogue names. */
  readonly matches: { readonly [Key in UseKey]: readonly Match<UsesOf<Key>>[] };
}

/** One file in `detectors/`: one mechanism. */
export interface Detector {
  readonly id: string;
  readonly description: string;
  readonly detect: (knowledge: Knowledge) => Partial<Rows>;
}

export function gatherKnowledge(program: Program, catalogue: Catalogue): Knowledge {
  const named = apiCallsOf(program).flatMap(({ site, package: written, path: writtenPath, likely }): KnownCall[] => {
    const [module, path] = catalogue.canonical(written, writtenPath);
    const libraries = catalogue.librariesOf(module);
    return libraries.length === 0 ? [] : [{ site, module, path, likely, libraries }];
  });
  const calls = withoutRepeated(named);
  return { program, catalogue, calls, matches: matchAll(calls) };
}

/** What a call can be under several names may be one thing: `db: Database | Transaction`. Calls of one site are neighbours. */
function withoutRepeated(calls: readonly KnownCall[]): readonly KnownCall[] {
  return calls.filter(({ site, module, path }, index) => {
    for (let before = index - 1; calls[before]?.site === site; before--)
      if (calls[before]?.module === module && calls[before]?.path === path) return false;
    return true;
  });
}

function matchAll(calls: readonly KnownCall[]): Knowledge['matches'] {
  return {
    bootstraps: matching(calls, (library) => library.bootstraps),
    chainedMerges: matching(calls, (library) => library.chainedMerges),
    chainedProcedures: matching(calls, (library) => library.chainedProcedures),
    clients: matching(calls, (library) => library.clients, makes),
    configurations: matching(calls, (library) => library.configurations),
    consumers: matching(calls, (library) => library.consumers),
    contractHandlers: matching(calls, (library) => library.contractHandlers),
    contracts: matching(calls, (library) => library.contracts),
    decorators: matching(calls, (library) => library.decorators),
    environmentReads: matching(calls, (library) => library.environmentReads),
    environmentSchemas: matching(calls, (library) => library.environmentSchemas),
    errorBoundaries: matching(calls, (library) => library.errorBoundaries),
    errorCodes: matching(calls, (library) => library.errorCodes),
    errorEvents: matching(calls, (library) => library.errorEvents, makes),
    flags: matching(calls, (library) => library.flags),
    logCalls: matching(calls, (library) => library.logCalls),
    logSettings: matching(calls, (library) => library.logSettings),
    loggers: matching(calls, (library) => library.loggers, makes),
    modelCalls: matching(calls, (library) => library.modelCalls),
    mounts: matching(calls, (library) => library.mounts),
    namedEntries: matching(calls, (library) => library.namedEntries),
    namedMaps: matching(calls, (library) => library.namedMaps),
    observability: matching(calls, (library) => library.observability),
    operations: matching(calls, (library) => library.operations),
    outbound: matching(calls, (library) => library.outbound).filter(goesOut),
    prefixes: matching(calls, (library) => library.prefixes),
    procedureRouters: matching(calls, (library) => library.procedureRouters),
    procedureServers: matching(calls, (library) => library.procedureServers),
    procedures: matching(calls, (library) => library.procedures),
    promises: matching(calls, (library) => library.promises),
    processState: matching(calls, (library) => library.processState, makes),
    producers: matching(calls, (library) => library.producers),
    retryOptions: matching(calls, (library) => library.retryOptions),
    catchers: matching(calls, (library) => library.catchers),
    locks: matching(calls, (library) => library.locks),
    retryWrappers: matching(calls, (library) => library.retryWrappers),
    routes: matching(calls, (library) => library.routes),
    schedules: matching(calls, (library) => library.schedules),
    serverFunctions: matching(calls, (library) => library.serverFunctions),
    signalOptions: matching(calls, (library) => library.signalOptions),
    shutdowns: matching(calls, (library) => library.shutdowns),
    tableDefinitions: matching(calls, (library) => library.tableDefinitions),
    tables: matching(calls, (library) => library.tables),
    taskLists: matching(calls, (library) => library.taskLists),
    timeoutOptions: matching(calls, (library) => library.timeoutOptions),
  };
}

/** Each call with the first entry that names it. */
function matching<Use extends { readonly path: string }>(
  calls: readonly KnownCall[],
  usesOf: (library: Library) => readonly Use[] | undefined,
  names: (pattern: string, path: string) => boolean = matchesPath,
): readonly Match<Use>[] {
  return calls.flatMap((call) => {
    for (const library of call.libraries) {
      const alternatives = (usesOf(library) ?? []).filter((use) => names(use.path, call.path));
      const [use] = alternatives;
      if (use !== undefined) return [{ call, library, use, alternatives }];
    }
    return [];
  });
}

function goesOut({ call, library, use: { needs } }: Match<OutboundUse>): boolean {
  const isGiven = needs === undefined || call.site.call.arguments[needs.argument] !== undefined;
  return isGiven && !(library.local ?? []).some((pattern) => matchesPath(pattern, call.path));
}

/** What a call makes is named by its callee or by its result; `create()` in other uses is only what calls the result. */
function makes(pattern: string, path: string): boolean {
  return matchesPath(pattern, pattern.endsWith('()') ? `${path}()` : path);
}
