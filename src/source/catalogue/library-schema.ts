import { z } from 'zod';
import type * as uses from '../../model/entry-uses.ts';
import type * as given from '../../model/given-uses.ts';
import type * as library from '../../model/library.ts';
import type * as loggers from '../../model/logger-uses.ts';
import type { TableDefinitionUse, TableUse } from '../../model/table-uses.ts';
import { defaults } from './defaults-schema.ts';
import { errors, webhooks } from './error-schema.ts';
import { errorBoundaries, errorCodes, errorEvents, processState, promises, shutdowns } from './process-schema.ts';
import { retryOption, retryWrapper } from './retry-schema.ts';
import { observability, signalOptions } from './signal-schema.ts';
import { system, systems, systemsByPackage } from './system-schema.ts';
import type { CatcherUse, LockUse, TimeoutOptionUse } from '../../model/waiting-uses.ts';
import { type Fields, text, path, fullPath, argument, slot, optionalSlot, list, modelCall } from './schema-parts.ts';

const mark = z.literal(true).exactOptional();

const tableAt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('slot'), slot }),
  z.strictObject({ kind: z.literal('start'), slot }),
  z.strictObject({ kind: z.literal('member'), fromEnd: z.int().positive(), bound: mark, mapped: mark }),
  z.strictObject({ kind: z.literal('receiver'), madeWith: optionalSlot }),
]);

const timeSlot = z.strictObject({
  option: slot,
  unit: z.literal('s').exactOptional(),
} satisfies Fields<uses.TimeSlot>);

const effect = z.enum(['read', 'write', 'publish', 'consume', 'send', 'call']);
const role = z.enum(['http-server', 'websocket-server', 'worker', 'job', 'cli', 'frontend', 'serverless']);
const decoratorRole = z.enum([
  'controller',
  'route',
  'consumer',
  'schedule',
  'namespace',
  'entry',
  'injected',
  'table',
]);
const namedKind = z.enum(['graphql', 'rpc', 'websocket', 'cli']);
const always = z.literal(true).exactOptional();

const fields = {
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be words in lower case with hyphens'),
  packages: z.array(text),
  purpose: text,
  system: system.exactOptional(),
  hosts: z.array(text).exactOptional(),
  variableWords: z.array(text).exactOptional(),
  bootstraps: list({ path, role, because: text } satisfies Fields<library.BootstrapUse>),
  systemChoices: list({ path, option: slot, systems } satisfies Fields<library.SystemChoice>),
  drivers: systems.exactOptional(),
  datasources: systems.exactOptional(),
  systemsByPackage: systemsByPackage.exactOptional(),
  clients: list({
    path,
    options: optionalSlot,
    url: optionalSlot,
    answered: argument.exactOptional(),
  } satisfies Fields<library.ClientUse>),
  modelCalls: list(modelCall),
  outbound: list({
    path,
    effect,
    url: optionalSlot,
    base: optionalSlot,
    needs: optionalSlot,
  } satisfies Fields<library.OutboundUse>),
  promises,
  local: z.array(path).exactOptional(),
  routes: list({
    path,
    method: z.union([text, slot]),
    route: optionalSlot,
    handler: argument,
    named: always,
  } satisfies Fields<uses.RouteUse>),
  mounts: list({
    path,
    prefix: slot.nullable().exactOptional(),
    router: slot,
    answersWith: argument.exactOptional(),
  } satisfies Fields<uses.MountUse>),
  prefixes: list({ path, prefix: slot, gives: always, ofPackage: always } satisfies Fields<uses.PrefixUse>),
  namedEntries: list({
    path,
    kind: namedKind,
    group: z.union([text, slot]).exactOptional(),
    groups: z.array(text).exactOptional(),
    name: optionalSlot,
    handler: slot,
    described: always,
    except: z.array(text).exactOptional(),
  } satisfies Fields<uses.NamedEntryUse>),
  namedMaps: list({
    path,
    kind: namedKind,
    group: z.union([text, slot]).exactOptional(),
    groups: z.array(text).exactOptional(),
    map: slot,
    inside: text.exactOptional(),
  } satisfies Fields<uses.NamedMapUse>),
  operations: list({
    path,
    given: always,
    description: optionalSlot,
    handlers: optionalSlot,
    folder: optionalSlot,
    prefix: optionalSlot,
    belowServer: always,
  } satisfies Fields<given.OperationsUse>),
  handlerTypes: list({
    path,
    starts: z.enum(['http', 'queue', 'schedule']),
  } satisfies Fields<given.HandlerTypeUse>),
  commandClasses: list({
    path,
    named: z.union([z.strictObject({ folder: text }), z.strictObject({ member: text })]),
    method: text,
  } satisfies Fields<uses.CommandClassUse>),
  answering: list({ path }),
  chainedProcedures: list({
    path,
    method: text,
    name: slot,
    handler: slot,
  } satisfies Fields<uses.ChainedProcedureUse>),
  chainedMerges: list({ path, prefix: slot, router: slot } satisfies Fields<uses.ChainedMergeUse>),
  contracts: list({ path, routes: slot, prefix: slot } satisfies Fields<uses.ContractUse>),
  contractHandlers: list({
    path,
    contract: slot,
    handlers: optionalSlot,
  } satisfies Fields<uses.ContractHandlersUse>),
  procedures: list({ path, method: text, handler: slot } satisfies Fields<uses.ProcedureUse>),
  procedureRouters: list({ path } satisfies Fields<uses.ProcedureRouterUse>),
  procedureServers: list({
    path,
    router: slot,
    prefix: optionalSlot,
    described: text.exactOptional(),
  } satisfies Fields<uses.ProcedureServerUse>),
  serverFunctions: list({
    path,
    method: text,
    methodOption: slot,
    prefix: text,
    handler: slot,
  } satisfies Fields<uses.ServerFunctionUse>),
  decorators: list({
    path,
    role: decoratorRole,
    method: text.exactOptional(),
    kind: namedKind.exactOptional(),
    group: z.union([text, slot]).exactOptional(),
    name: optionalSlot,
    within: optionalSlot,
    configured: z.literal(true).exactOptional(),
    listed: z.literal(true).exactOptional(),
    once: z.literal(true).exactOptional(),
  } satisfies Fields<uses.DecoratorUse>),
  consumers: list({
    path,
    madeWith: optionalSlot,
    queue: slot,
    handler: optionalSlot,
    runsWorkflows: always,
    limit: timeSlot.exactOptional(),
  } satisfies Fields<uses.ConsumerUse>),
  producers: list({
    path,
    queue: optionalSlot,
    within: optionalSlot,
    madeWith: optionalSlot,
  } satisfies Fields<uses.ProducerUse>),
  schedules: list({
    path,
    schedule: slot,
    handler: optionalSlot,
    requests: optionalSlot,
    unit: text.exactOptional(),
    again: z.literal(true).exactOptional(),
    limit: timeSlot.exactOptional(),
  } satisfies Fields<uses.ScheduleUse>),
  taskLists: list({ path, tasks: slot, folder: optionalSlot } satisfies Fields<uses.TaskListUse>),
  tables: list({ path, effect: z.enum(['read', 'write']), at: tableAt } satisfies Fields<TableUse>),
  tableDefinitions: list({ path, name: slot } satisfies Fields<TableDefinitionUse>),
  loggers: list({ path, structured: z.boolean() } satisfies Fields<loggers.LoggerUse>),
  logCalls: list({ path } satisfies Fields<loggers.LogCallUse>),
  logSettings: list({
    path,
    level: optionalSlot,
    redact: optionalSlot,
    context: optionalSlot,
  } satisfies Fields<loggers.LogSettingUse>),
  observability,
  signalOptions,
  shutdowns,
  errorBoundaries,
  errorCodes,
  errorEvents,
  processState,
  environmentReads: list({
    path,
    name: slot,
    default: optionalSlot,
    required: z.boolean().exactOptional(),
  } satisfies Fields<loggers.EnvironmentUse>),
  configurations: list({
    path,
    object: slot,
    name: optionalSlot,
    nameKey: text.exactOptional(),
  } satisfies Fields<loggers.ConfigurationUse>),
  environmentSchemas: list({
    path,
    schema: slot,
    nameKey: text.exactOptional(),
  } satisfies Fields<library.EnvironmentSchemaUse>),
  flags: list({ path, flag: slot, default: optionalSlot } satisfies Fields<given.FlagUse>),
  locks: list({ path, duration: slot } satisfies Fields<LockUse>),
  catchers: list({ path, operation: slot } satisfies Fields<CatcherUse>),
  retryWrappers: z.array(retryWrapper).exactOptional(),
  retryOptions: z.array(retryOption).exactOptional(),
  timeoutOptions: list({
    path,
    option: slot,
    unit: z.literal('s').exactOptional(),
    ofCallAlone: always,
  } satisfies Fields<TimeoutOptionUse>),
  same: z.array(z.strictObject({ path: fullPath, as: fullPath })).exactOptional(),
  defaults: defaults.exactOptional(),
  errors,
  webhooks,
} satisfies Fields<library.Library>;

/** A whole entry of the catalogue, as `model/library.ts` has it. Unknown keys are mistakes. */
export const librarySchema = z.strictObject(fields);

/** An entry as a file holds it: its name is the id, and one that changes a built-in entry says only what changes. */
export const entrySchema = z.strictObject({
  ...fields,
  id: fields.id.exactOptional(),
  packages: fields.packages.exactOptional(),
  purpose: fields.purpose.exactOptional(),
} satisfies Fields<Partial<library.Library>>);
