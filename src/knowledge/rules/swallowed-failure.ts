import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import type { ErrorHandler } from '../../model/handover-model.ts';

/** Error handlers that tell nobody and go on. */
export default {
  id: 'swallowed-failure',
  severity: 'medium',
  description: 'Error handlers that do nothing with a failure, or only go on with a default.',
  why: 'Nobody learns that it failed: it shows up later as data that is missing or wrong, and no log says since when.',
  action: 'Log or report the error in the handler, or write there why it may be dropped.',
  check: ({ errorHandlers }) => {
    const swallowing = errorHandlers.filter(isSwallowing);
    return [...groupBy(swallowing, (handler) => handler.service)].map(([service, handlers]) => ({
      message: messageOf(service, handlers),
      service,
      // Those that do not even go on with a default come first.
      evidence: evidenceOf(handlers.toSorted(by((handler) => handler.dispositions.length))),
    }));
  },
} satisfies Rule;

/** Where a comment says why, somebody decided it. */
function isSwallowing({ dispositions, explained }: ErrorHandler): boolean {
  if (explained === true) return false;
  return dispositions.includes('swallow') && dispositions.every((each) => each === 'swallow' || each === 'fallback');
}

function messageOf(service: string | null, handlers: readonly ErrorHandler[]): string {
  const withDefault = handlers.filter((handler) => handler.dispositions.includes('fallback')).length;
  const symbols = listed(distinct(handlers.map((handler) => handler.symbol)));
  const verb = handlers.length === 1 ? 'drops' : 'drop';
  const defaults =
    withDefault === 0
      ? ''
      : `; ${withDefault === handlers.length ? 'a default is used instead' : `in ${withDefault} of them a default is used instead`}`;
  const counts = counted(handlers.length, 'error handler');
  return `${service ?? 'Code outside all services'}: ${counts} ${verb} the failure without telling anyone, in ${symbols}${defaults}.`;
}
