import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { statementFor } from '../../model/knowledge-area-of.ts';
import { cap } from '../rows/cap.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** Who is responsible, accountable, consulted and informed per service: what is declared, and cells for the team to fill. */
export default {
  id: 'raci',
  build: (model) => {
    const services = deployablesOf(model);
    if (services.length === 0) return [];
    return [
      {
        services: cap(
          services.map((service) => toRow(service, model)),
          100,
        ),
        isStated: model.ownership.raci.length > 0,
      },
    ];
  },
} satisfies View;

function toRow(service: Service, model: HandoverModel) {
  const stated = statementFor(model.ownership.raci, service);
  const isStated = stated !== null && stated.responsible.length > 0;
  return {
    name: service.name,
    runbook: runbookOf(service),
    declared: isStated ? [] : service.owners,
    responsible: stated?.responsible ?? [],
    accountable: stated?.accountable ?? [],
    consulted: stated?.consulted ?? [],
    informed: stated?.informed ?? [],
  };
}
