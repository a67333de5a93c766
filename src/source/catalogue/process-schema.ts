import { z } from 'zod';
import type {
  ErrorBoundaryUse,
  ErrorCodeUse,
  ErrorEventUse,
  ProcessStateUse,
  ShutdownUse,
} from '../../model/process-uses.ts';
import type { PromiseUse } from '../../model/promise-use.ts';
import { type Fields, list, optionalSlot, path, slot, text } from './schema-parts.ts';

const stateKind = z.enum([
  'cache',
  'collection',
  'variable',
  'made-once',
  'queue',
  'lock',
  'limiter',
  'sessions',
  'connections',
  'buffer',
  'workers',
  'delayed-work',
]);

export const shutdowns = list({ path, what: text } satisfies Fields<ShutdownUse>);

export const errorCodes = list({
  path,
  code: slot,
  statuses: z.record(z.string(), z.number()).exactOptional(),
} satisfies Fields<ErrorCodeUse>);

export const errorEvents = list({ path, piped: z.literal(true).exactOptional() } satisfies Fields<ErrorEventUse>);

export const processState = list({
  path,
  kind: stateKind,
  what: text,
  elsewhere: z.array(slot).exactOptional(),
  unlessExtended: text.exactOptional(),
  kept: z.literal(true).exactOptional(),
} satisfies Fields<ProcessStateUse>);

export const errorBoundaries = list({
  path,
  reports: z.literal(true).exactOptional(),
  handler: optionalSlot,
} satisfies Fields<ErrorBoundaryUse>);

export const promises = list({
  path,
  begins: z.enum(['at-once', 'when-awaited']),
  failsIn: text.exactOptional(),
} satisfies Fields<PromiseUse>);
