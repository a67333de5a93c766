import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { cap } from '../rows/cap.ts';
import { readinessOf } from '../rows/readiness.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What the code says about being ready for production, service by service; no page where nothing is deployed. */
export default {
  id: 'readiness',
  build: (model) => {
    const services = deployablesOf(model).map((service) => toRow(service, model));
    return services.length === 0 ? [] : [{ services: cap(services, 60) }];
  },
} satisfies View;

function toRow(service: Service, model: HandoverModel) {
  const { items, level, applicable, decided, met } = readinessOf(service, model);
  const gaps = items.filter(({ verdict }) => verdict === 'contradicted');
  const open = items.filter(({ verdict }) => verdict === 'open');
  return {
    name: service.name,
    runbook: runbookOf(service),
    owners: service.owners,
    level,
    applicable,
    decided,
    met,
    gaps,
    open: open.map(({ id }) => ({ id })),
  };
}
