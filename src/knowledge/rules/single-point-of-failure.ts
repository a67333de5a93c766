import { groupBy } from '../../lib/group-by.ts';
import { listed } from '../../lib/listed.ts';
import { by } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ExternalSystem, HandoverModel } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';

/**
 * A second database is a matter of how it is run, which no code shows; what is sent beside the work may fail; a queue that
 * is away stops what it is there for; and clients of flags answer with a default.
 */
const OTHER = new Set<SystemKind>(['database', 'queue', 'monitoring', 'analytics', 'browser', 'feature-flags']);

/** Of fewer entry points "most" says nothing. */
const FEWEST_ENTRIES = 5;

/** Most of a service goes through one system, and nothing in the code takes its place. */
export default {
  id: 'single-point-of-failure',
  severity: 'low',
  description:
    'Systems that more than half of the entry points of a service reach, where no call has a fallback or a circuit breaker.',
  why: 'While such a system is away, most of what the service is there for fails, also what could do without it.',
  action:
    'Decide which entry points can answer without it, give them a fallback, and try it out with the system stopped.',
  check: (model) => {
    const entries = groupBy(model.entryPoints, ({ service }) => service);
    return model.externalSystems
      .flatMap((system) => observe(system, entries, model))
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;

function observe(
  { name, kind }: ExternalSystem,
  entries: ReadonlyMap<string | null, readonly EntryPoint[]>,
  { outboundCalls }: Pick<HandoverModel, 'outboundCalls'>,
): readonly Observed[] {
  if (OTHER.has(kind)) return [];
  const shares = [...entries].flatMap(([service, rows]) => shareOf(name, service, rows));
  if (shares.length === 0) return [];
  const calls = outboundCalls.filter(({ system }) => system === name);
  const isHelped = calls.some(
    ({ breaker, onFailure }) =>
      breaker !== null || onFailure?.dispositions.some((does) => does === 'fallback' || does === 'swallow'),
  );
  if (calls.length === 0 || isHelped) return [];
  const [first] = shares;
  return [
    {
      message: `${name}: reached by ${listed(shares.map(({ text }) => text))}, without a fallback where it is called.`,
      service: shares.length === 1 ? (first?.service ?? null) : null,
      evidence: evidenceOf(calls),
    },
  ];
}

function shareOf(system: string, service: string | null, rows: readonly EntryPoint[]) {
  if (service === null || rows.length < FEWEST_ENTRIES) return [];
  const reaching = rows.filter(({ systems }) =>
    systems.some(({ name, certainty }) => name === system && certainty === 'certain'),
  ).length;
  return reaching * 2 > rows.length
    ? [{ service, text: `${reaching} of ${rows.length} entry points of ${service}` }]
    : [];
}
