import { z } from 'zod';
import type { ObservabilityUse, SignalOptionUse } from '../../model/signal-uses.ts';
import { type Fields, list, path, slot, text } from './schema-parts.ts';

const signal = z.enum(['metrics', 'tracing', 'error-reporting', 'health-check', 'alerting']);

export const observability = list({
  path,
  kind: signal,
  what: text,
  automatic: z.boolean().exactOptional(),
  chat: z.boolean().exactOptional(),
} satisfies Fields<ObservabilityUse>);

export const signalOptions = list({
  path,
  option: slot,
  kind: z.enum([...signal.options, 'logger']),
  what: text,
} satisfies Fields<SignalOptionUse>);
