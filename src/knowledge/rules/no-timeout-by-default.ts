import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ExternalSystem } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';
import type { LibraryDefaults } from '../../model/library-defaults.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';

/** Queues wait for work, and what is sent to watch a service goes out beside its work: there it is meant. */
const MEANT = new Set<SystemKind>(['queue', 'monitoring', 'analytics']);

/** Calls that nobody limits: the library waits for ever, though it can be told to give up, and the code does not tell it. */
export default {
  id: 'no-timeout-by-default',
  severity: 'medium',
  description:
    'Calls of external systems that wait for ever for an answer: neither the library nor the code sets a limit.',
  why: 'A system that accepts the connection and never answers keeps the caller waiting, and soon all callers.',
  action: 'Set a timeout at the client or the call, shorter than the one of who waits for it.',
  check: ({ externalSystems, outboundCalls }) => {
    const systems = new Map(externalSystems.map((system) => [system.name, system]));
    const endless = outboundCalls.filter((call) => waitsForEver(call) && canBeTold(systems.get(call.system), call.via));
    return [...groupBy(endless, (call) => call.system)]
      .map(([name, calls]) => toObserved(name, calls))
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;

function canBeTold(system: ExternalSystem | undefined, via: string): boolean {
  if (system !== undefined && MEANT.has(system.kind)) return false;
  const own = system?.defaults.find((row) => row.library === via);
  return own === undefined || hasTimeout(own);
}

/** Where a library has no option of its own, as one on top of a driver, there is nothing to set. */
function hasTimeout({ timeoutOption }: Pick<LibraryDefaults, 'timeoutOption'>): boolean {
  return timeoutOption !== null && !/^(?:queries: )?none/.test(timeoutOption);
}

function toObserved(system: string, calls: readonly OutboundCall[]): Observed {
  const libraries = listed(distinct(calls.map((call) => call.via)));
  const services = distinct(calls.flatMap((call) => call.service ?? []));
  const isSure = calls.some(({ timeout }) => timeout.certainty === 'certain');
  return {
    message: `${system}: ${counted(calls.length, 'call')} through ${libraries} ${isSure ? '' : 'likely '}${calls.length === 1 ? 'waits' : 'wait'} for an answer without a limit.`,
    service: services.length === 1 ? (services[0] ?? null) : null,
    evidence: evidenceOf(calls),
  };
}
