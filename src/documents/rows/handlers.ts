import type { Disposition, ErrorHandler } from '../../model/handover-model.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** What the error handlers of a service do; a handler can do several things. */
export interface Handlers {
  readonly total: number;
  readonly counts: readonly { readonly disposition: Disposition; readonly handlers: number }[];
  readonly swallowing: Capped<Evidence>;
}

export function handlersOf(handlers: readonly ErrorHandler[], mostPlaces: number): Handlers {
  const doing = (disposition: Disposition) => handlers.filter(({ dispositions }) => dispositions.includes(disposition));
  const counts = order.map((disposition) => ({ disposition, handlers: doing(disposition).length }));
  return {
    total: handlers.length,
    counts: counts.filter((count) => count.handlers > 0),
    swallowing: evidenceOf(doing('swallow'), mostPlaces),
  };
}

const order: readonly Disposition[] = ['rethrow', 'report', 'respond', 'fallback', 'retry', 'swallow'];
