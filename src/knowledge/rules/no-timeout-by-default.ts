import { listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ExternalSystem } from '../../model/handover-model.ts';
import type { LibraryDefaults, SystemKind } from '../../model/library.ts';

/** Queues wait for work, and what is sent to watch a service goes out beside its work: there it is meant. */
const MEANT = new Set<SystemKind>(['queue', 'monitoring', 'analytics']);

/** Systems whose library never gives a call up by itself, though it can be told to. */
export default {
  id: 'no-timeout-by-default',
  severity: 'medium',
  description: 'External systems whose library waits for ever for an answer unless it is told otherwise.',
  why: 'A system that accepts the connection and never answers keeps the caller waiting, and soon all callers.',
  action: 'Check that the client or the call sets a timeout, shorter than the one of who waits for it.',
  check: ({ externalSystems }) => externalSystems.filter((system) => !MEANT.has(system.kind)).flatMap(toObserved),
} satisfies Rule;

function toObserved(system: ExternalSystem): readonly Observed[] {
  const endless = system.defaults.filter((row) => row.timeoutMs === null && hasTimeout(row));
  if (endless.length === 0) return [];
  const libraries = listed(endless.map((row) => row.library));
  const verb = endless.length === 1 ? 'waits' : 'wait';
  const through = new Set(endless.map((row) => row.library));
  const uses = system.uses.filter((use) => through.has(use.via));
  const calls = uses.filter((use) => use.effect !== 'client');
  const services = distinct(uses.flatMap((use) => use.service ?? []));
  return [
    {
      message: `${system.name}: by default ${libraries} ${verb} for an answer without a limit; not checked whether the code sets one.`,
      service: services.length === 1 ? (services[0] ?? null) : null,
      evidence: evidenceOf(calls.length > 0 ? calls : uses),
    },
  ];
}

/** Where a library has no option of its own, as one on top of a driver, there is nothing to set. */
function hasTimeout({ timeoutOption }: LibraryDefaults): boolean {
  return timeoutOption !== null && !timeoutOption.startsWith('none');
}
