import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ExternalSystem } from '../../model/handover-model.ts';
import type { RetryKind, RetrySite } from '../../model/resilience.ts';

const OWN = new Set<RetryKind>(['loop', 'recursion', 'library-wrapper', 'decorator']);

/** Own retries in the function that calls a library which retries too. */
export default {
  id: 'nested-retries',
  severity: 'medium',
  description: 'Retries in the same function as calls of a library that tries again by itself.',
  why: 'Tries multiply: a system that is down gets many times the calls, and the caller waits for all of them.',
  action: 'Retry in one place: switch the retries of the library off, or leave them to it.',
  check: ({ retrySites, externalSystems }) => {
    const own = retrySites.filter((site) => OWN.has(site.kind) && site.maxAttempts !== 1);
    return own.flatMap((site) => externalSystems.flatMap((system) => nestedIn(site, system)));
  },
} satisfies Rule;

function nestedIn(site: RetrySite, system: ExternalSystem): readonly Observed[] {
  const calls = system.uses.filter(
    (use) => use.effect !== 'client' && use.file === site.file && use.symbol === site.symbol,
  );
  const inner = system.defaults.find(
    (row) => (row.attempts === null || row.attempts > 1) && calls.some((use) => use.via === row.library),
  );
  if (inner === undefined) return [];
  const message = `${site.symbol} tries ${site.operation} again${times(site.maxAttempts)}, and likely so does ${inner.library} inside it${times(inner.attempts)}: ${worstCase(site, inner.attempts)}.`;
  return [{ message, service: site.service, evidence: evidenceOf([site, ...calls]) }];
}

function times(attempts: number | null): string {
  return attempts === null ? '' : ` (${attempts} tries)`;
}

function worstCase({ maxAttempts }: RetrySite, inner: number | null): string {
  if (maxAttempts !== null && inner !== null)
    return `up to ${maxAttempts * inner} calls, unless the code sets it otherwise`;
  return 'the tries multiply, unless the code sets it otherwise';
}
