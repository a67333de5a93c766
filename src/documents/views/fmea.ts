import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf } from '../rows/evidence.ts';
import type { View } from '../view.ts';

/** What fails, what that breaks, and what the code has against it: one part for each system that is called. */
export default {
  id: 'fmea',
  build: (model) => {
    const calls = groupBy(model.outboundCalls, (call) => call.system);
    const systems = model.externalSystems.flatMap((system) => {
      const own = calls.get(system.name) ?? [];
      return own.length === 0 ? [] : [partOf(model, system, own)];
    });
    const sorted = systems.toSorted(
      by(
        (row) => -row.entries.total,
        (row) => -row.calls,
        (row) => row.name,
      ),
    );
    return sorted.length === 0 ? [] : [{ systems: cap(sorted, 60) }];
  },
} satisfies View;

function partOf(model: HandoverModel, system: ExternalSystem, calls: readonly OutboundCall[]) {
  const reaching = model.entryPoints.filter(({ systems }) => systems.some(({ name }) => name === system.name));
  return {
    name: system.name,
    kind: system.kind,
    calls: calls.length,
    services: distinct([...system.services, ...system.access.map(({ service }) => service)]),
    entries: cap(
      reaching.map((entry) => ({
        name: entryPointName(entry),
        service: entry.service ?? '',
        likely: entry.systems.some(({ name, certainty }) => name === system.name && certainty === 'likely'),
      })),
      12,
    ),
    down: downOf(model, system, calls),
    slow: slowOf(calls),
    twice: twiceOf(calls),
    evidence: evidenceOf(calls),
  };
}

/** It refuses, or answers with an error. */
function downOf({ retryPaths }: HandoverModel, system: ExternalSystem, calls: readonly OutboundCall[]) {
  const handled = calls.filter(({ onFailure }) => onFailure !== null);
  const does = (disposition: 'fallback' | 'report' | 'respond' | 'swallow'): number =>
    handled.filter(({ onFailure }) => onFailure?.dispositions.includes(disposition)).length;
  const worst = retryPaths.find((path) => path.system === system.name);
  return {
    handled: handled.length,
    through: calls.length - handled.length,
    fallback: does('fallback'),
    reported: does('report'),
    answered: does('respond'),
    swallowed: does('swallow'),
    breakers: calls.filter(({ breaker }) => breaker !== null).length,
    tries: worst === undefined ? null : { attempts: worst.attempts, exact: worst.exact },
  };
}

/** It takes the call and does not answer. */
function slowOf(calls: readonly OutboundCall[]) {
  const endless = calls.filter(waitsForEver);
  const limits = calls.flatMap(({ timeout }) => timeout.ms ?? []);
  return {
    endless: endless.length,
    likely: endless.length > 0 && endless.every(({ timeout }) => timeout.certainty === 'likely'),
    unknown: calls.filter(({ timeout }) => timeout.from === 'unknown').length,
    set: calls.filter(({ timeout }) => timeout.from === 'code').length,
    longest: limits.length === 0 ? null : Math.max(...limits),
  };
}

const CHANGES = new Set<OutboundCall['effect']>(['write', 'send', 'publish']);

/** It did what was asked, but the answer got lost: tried again, it does it twice. */
function twiceOf(calls: readonly OutboundCall[]) {
  const changing = calls.filter(({ effect }) => CHANGES.has(effect));
  const again = changing.filter(
    ({ tries, layers }) => layers.length > 0 || (tries.from !== 'unknown' && tries.attempts !== 1),
  );
  const keyed = again.filter(({ idempotencyKey }) => idempotencyKey !== null);
  return { changing: changing.length, again: again.length, keyed: keyed.length, evidence: evidenceOf(again) };
}
