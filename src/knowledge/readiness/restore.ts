import type { ReadinessItem } from '../../model/readiness.ts';

/** Data that is lost can be had back. No code says that it was tried. */
export default {
  id: 'restore',
  level: 'silver',
  axis: 'data',
  judge: (service, { externalSystems }) => {
    const keeps = externalSystems.some(
      ({ kind, services }) => (kind === 'database' || kind === 'object-storage') && services.includes(service.name),
    );
    return { verdict: keeps ? 'open' : 'not-applicable', evidence: [] };
  },
} satisfies ReadinessItem;
