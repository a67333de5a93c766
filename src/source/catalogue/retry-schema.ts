import { z } from 'zod';
import type * as library from '../../model/library.ts';
import { backoff } from './defaults-schema.ts';
import type { WrapperPauses } from '../../model/waiting-uses.ts';
import { type Fields, fullPath, optionalSlot, path, slot } from './schema-parts.ts';

const pace = { backoff, jitter: z.boolean(), backoffOption: optionalSlot, jitterOption: optionalSlot };

const pauses = z.strictObject({
  first: z.strictObject({ option: slot, ms: z.int().nonnegative() }),
  factor: z.strictObject({ option: slot, times: z.number().positive() }),
  most: z.strictObject({ option: slot, ms: z.int().positive().nullable() }),
} satisfies Fields<WrapperPauses>);

export const retryWrapper = z.strictObject({
  path,
  kind: z.enum(['library-wrapper', 'ui-query-retry', 'decorator', 'reconnect']),
  operation: slot,
  attempts: optionalSlot,
  retries: optionalSlot,
  defaultAttempts: z.int().positive().nullable(),
  bounded: z.boolean().exactOptional(),
  endless: z.array(fullPath).exactOptional(),
  foreverOption: optionalSlot,
  pauses: pauses.exactOptional(),
  ...pace,
} satisfies Fields<library.RetryWrapperUse>);

export const retryOption = z.strictObject({
  path,
  kind: z.enum(['client-option', 'queue-attempts', 'ui-query-retry', 'reconnect']),
  option: slot,
  counts: z.enum(['retries', 'attempts', 'switch']),
  client: optionalSlot,
  inheritedBackoff: optionalSlot,
  recovery: z.literal(true).exactOptional(),
  demandsNoEnd: z.literal(true).exactOptional(),
  ...pace,
} satisfies Fields<library.RetryOptionUse>);
