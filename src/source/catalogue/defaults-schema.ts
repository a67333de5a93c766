import { z } from 'zod';
import type { DefaultsException, LibraryDefaults } from '../../model/library-defaults.ts';
import { type Fields, path, text } from './schema-parts.ts';

export const backoff = z.enum(['none', 'fixed', 'exponential', 'custom', 'unknown']);
const version = z.string().regex(/\d/, 'must be the version that was read, such as "4.2.0"');
const milliseconds = z.number().nonnegative().nullable();
const source = z.array(text).min(1, 'must name where the facts were read: "package/file.js:12" or an address');
const isTrue = z.literal(true).exactOptional();

const defaultsException = z.strictObject({
  packages: z.array(text).exactOptional(),
  below: z.string().regex(/^\d/, 'must be the first version of which it is not true, such as "6.0.0"').exactOptional(),
  paths: z.array(path).exactOptional(),
  version: version.exactOptional(),
  attempts: z.int().positive().nullable().exactOptional(),
  on: text.exactOptional(),
  backoff: backoff.exactOptional(),
  jitter: z.boolean().exactOptional(),
  timeoutMs: milliseconds.exactOptional(),
  worstCaseMs: milliseconds.exactOptional(),
  limitOfNode: isTrue,
  unknown: isTrue,
  source,
} satisfies Fields<DefaultsException>);

export const defaults = z.strictObject({
  version,
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
  ownKey: isTrue,
  notes: z.string(),
  source,
  alsoFor: z.array(text).exactOptional(),
  limitOfNode: isTrue,
  lastAfterTimeout: isTrue,
  exceptions: z.array(defaultsException).exactOptional(),
} satisfies Fields<LibraryDefaults>);
