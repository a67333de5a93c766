import type { ServiceCall } from '../../model/entry-point.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { referencesTo } from './services.ts';
import type { ServiceReference } from './services.ts';

export interface ServiceCallRow {
  readonly from: ServiceReference;
  readonly to: ServiceReference;
  readonly kind: ServiceCall['kind'];
  readonly what: string;
  readonly likely: boolean;
  readonly evidence: Capped<Evidence>;
}

/** How services make each other work, as rows. */
export function serviceCallRows(
  calls: readonly ServiceCall[],
  model: HandoverModel,
  most: number,
): Capped<ServiceCallRow> {
  const rows = calls.flatMap(({ from, to, kind, what, certainty, places }) => {
    const [caller, callee] = referencesTo([from, to], model);
    return caller === undefined || callee === undefined
      ? []
      : [{ from: caller, to: callee, kind, what, likely: certainty === 'likely', evidence: evidenceOf(places, 2) }];
  });
  return cap(rows, most);
}
