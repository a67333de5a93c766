import { z } from 'zod';
import type * as uses from '../../model/entry-uses.ts';
import type * as library from '../../model/library.ts';
import { apiPathProblem, fullPathProblem } from './api-path-problem.ts';

/** A schema for each field of a type: what `model/` gains or loses does not compile here until it is said. */
type Fields<Row> = { readonly [Key in keyof Required<Row>]: z.ZodType<Row[Key]> };

const text = z.string().min(1);
const path = checkedBy(apiPathProblem);
const fullPath = checkedBy(fullPathProblem);
const argument = z.int().nonnegative();
const slot: z.ZodType<uses.Slot> = strict<uses.Slot>({ argument, key: text.exactOptional() });
const optionalSlot = slot.exactOptional();
const backoff = z.enum(['none', 'fixed', 'exponential', 'custom', 'unknown']);

const systemKind = z.enum([
  'database',
  'cache',
  'queue',
  'object-storage',
  'search',
  'llm',
  'email',
  'sms',
  'payment',
  'auth',
  'analytics',
  'monitoring',
  'feature-flags',
  'http-api',
  'browser',
  'other',
]);
const system = strict<library.System>({
  name: text,
  aliases: z.array(text).exactOptional(),
  kind: systemKind,
  vendor: text.exactOptional(),
  hosting: z.enum(['saas', 'self-hosted', 'either']),
});
const systems = z.record(text, system);

const pace = { backoff, jitter: z.boolean(), backoffOption: optionalSlot, jitterOption: optionalSlot };

const retryWrapper = strict<library.RetryWrapperUse>({
  path,
  kind: z.enum(['library-wrapper', 'ui-query-retry', 'decorator', 'reconnect']),
  operation: slot,
  attempts: optionalSlot,
  retries: optionalSlot,
  defaultAttempts: z.int().positive().nullable(),
  bounded: z.boolean().exactOptional(),
  ...pace,
});
const retryOption = strict<library.RetryOptionUse>({
  path,
  kind: z.enum(['client-option', 'queue-attempts', 'ui-query-retry', 'reconnect']),
  option: slot,
  counts: z.enum(['retries', 'attempts', 'switch']),
  ...pace,
});

const milliseconds = z.number().nonnegative().nullable();
const defaults = strict<library.LibraryDefaults>({
  version: z.string().regex(/\d/, 'must be the version that was read, such as "4.2.0"'),
  attempts: z.int().positive().nullable(),
  methods: z.array(text).exactOptional(),
  on: text,
  backoff,
  jitter: z.boolean(),
  timeoutMs: milliseconds,
  worstCaseMs: milliseconds,
  retryOption: text.nullable(),
  timeoutOption: text.nullable(),
  regionOption: text.nullable(),
  idempotency: text,
  notes: z.string(),
  source: z.array(text).min(1, 'must name where the facts were read: "package/file.js:12" or an address'),
});

const effect = z.enum(['read', 'write', 'publish', 'consume', 'send', 'call']);
const role = z.enum(['http-server', 'websocket-server', 'worker', 'job', 'cli', 'frontend', 'serverless']);
const signal = z.enum(['metrics', 'tracing', 'error-reporting', 'health-check', 'alerting']);
const decoratorRole = z.enum(['controller', 'route', 'consumer', 'schedule']);

const fields: Fields<library.Library> = {
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be words in lower case with hyphens'),
  packages: z.array(text),
  purpose: text,
  system: system.exactOptional(),
  hosts: z.array(text).exactOptional(),
  bootstraps: list<library.BootstrapUse>({ path, role, because: text }),
  systemChoices: list<library.SystemChoice>({ path, option: slot, systems }),
  drivers: systems.exactOptional(),
  datasources: systems.exactOptional(),
  clients: list<library.ClientUse>({ path, options: optionalSlot, url: optionalSlot }),
  outbound: list<library.OutboundUse>({ path, effect, url: optionalSlot, base: optionalSlot }),
  routes: list<uses.RouteUse>({ path, method: z.union([text, slot]), route: optionalSlot, handler: argument }),
  mounts: list<uses.MountUse>({ path, prefix: optionalSlot, router: slot, answersWith: argument.exactOptional() }),
  prefixes: list<uses.PrefixUse>({ path, prefix: slot }),
  procedures: list<uses.ProcedureUse>({ path, method: text, handler: slot }),
  procedureRouters: list<uses.ProcedureRouterUse>({ path }),
  procedureServers: list<uses.ProcedureServerUse>({ path, router: slot, prefix: optionalSlot }),
  serverFunctions: list<uses.ServerFunctionUse>({
    path,
    method: text,
    methodOption: slot,
    prefix: text,
    handler: slot,
  }),
  decorators: list<uses.DecoratorUse>({
    path,
    role: decoratorRole,
    method: text.exactOptional(),
    name: optionalSlot,
  }),
  consumers: list<uses.ConsumerUse>({ path, madeWith: optionalSlot, queue: slot, handler: optionalSlot }),
  producers: list<uses.ProducerUse>({ path, queue: optionalSlot, madeWith: optionalSlot }),
  schedules: list<uses.ScheduleUse>({ path, schedule: slot, handler: optionalSlot }),
  loggers: list<library.LoggerUse>({ path, structured: z.boolean() }),
  logCalls: list<library.LogCallUse>({ path }),
  observability: list<library.ObservabilityUse>({ path, kind: signal, what: text }),
  environmentReads: list<library.EnvironmentUse>({ path, name: slot }),
  retryWrappers: z.array(retryWrapper).exactOptional(),
  retryOptions: z.array(retryOption).exactOptional(),
  timeoutOptions: list<library.TimeoutOptionUse>({ path, option: slot, unit: z.literal('s').exactOptional() }),
  same: z.array(z.strictObject({ path: fullPath, as: fullPath })).exactOptional(),
  defaults: defaults.exactOptional(),
};

/** A whole entry of the catalogue, as `model/library.ts` has it. Unknown keys are mistakes. */
export const librarySchema = strict<library.Library>(fields);

/** An entry as a file holds it: its name is the id, and one that changes a built-in entry says only what changes. */
export const entrySchema = strict<Partial<library.Library>>({
  ...fields,
  id: fields.id.exactOptional(),
  packages: fields.packages.exactOptional(),
  purpose: fields.purpose.exactOptional(),
});

/** Which fields may be left out is in the schemas; `Fields` has seen to their types. */
function strict<Row>(shape: Fields<Row>): z.ZodType<Row> {
  return z.strictObject(shape) as unknown as z.ZodType<Row>;
}

function list<Row>(shape: Fields<Row>): z.ZodType<readonly Row[] | undefined> {
  return z.array(strict<Row>(shape)).exactOptional() as z.ZodType<readonly Row[] | undefined>;
}

function checkedBy(problemOf: (path: string) => string | null): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const problem = problemOf(value);
    if (problem !== null) context.addIssue({ code: 'custom', message: `"${value}" ${problem}` });
  });
}
