import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** Entry points that nobody owns in services that somebody owns; services without any owner are told by another rule. */
export default {
  id: 'no-owner-for-entry-point',
  severity: 'low',
  description: 'Entry points without a declared owner in services that have one.',
  why: 'The service looks owned, but nobody is asked to review these, and nobody is called when they fail.',
  action: 'Widen the pattern in CODEOWNERS, or add one for the folder.',
  check: ({ services, entryPoints }) => {
    const owned = new Set(services.filter(({ owners }) => owners.length > 0).map(({ name }) => name));
    const ownerless = entryPoints.filter(
      ({ service, owners }) => owners.length === 0 && service !== null && owned.has(service),
    );
    const groups = [...groupBy(ownerless, (entry) => entry.service)].toSorted(by(([service]) => service ?? ''));
    return groups.map(([service, entries]) => ({
      message: `${counted(entries.length, 'entry point')} of ${service} ${entries.length === 1 ? 'has' : 'have'} no declared owner: ${listed(entries.map(entryPointName))}.`,
      service,
      evidence: evidenceOf(entries),
    }));
  },
} satisfies Rule;
