import type { ReadinessItem } from '../../model/readiness.ts';

/** Data that is lost can be had back. No code says that it was tried. What a command line works on is the data of those who run it. */
export default {
  id: 'restore',
  level: 'silver',
  axis: 'data',
  notFor: ['cli'],
  judge: (service, { externalSystems }) => {
    const keeps = externalSystems.some(
      ({ kind, services }) => (kind === 'database' || kind === 'object-storage') && services.includes(service.name),
    );
    return { verdict: keeps ? 'open' : 'not-applicable', evidence: [] };
  },
} satisfies ReadinessItem;
