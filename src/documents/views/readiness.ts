import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { levels } from '../../model/readiness.ts';
import { cap } from '../rows/cap.ts';
import { openQuestionsOf, readinessOf } from '../rows/readiness.ts';
import { deployablesOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What the code says about being ready for production, all services beside each other; no page where nothing runs. */
export default {
  id: 'readiness',
  build: (model, team) => {
    const services = deployablesOf(model).map((service) => readinessOf(service, model));
    if (services.length === 0) return [];
    return [
      {
        services: cap(services, 60),
        contradicted: contradictedOf(model),
        isAsked: deployablesOf(model).some((service) => openQuestionsOf(service, model, team).length > 0),
        waivers: cap(model.waivers, 60),
      },
    ];
  },
} satisfies View;

/** What stands in the way, by item: the same gap of many services is one piece of work. */
function contradictedOf(model: HandoverModel) {
  const gaps = model.readiness.flatMap(({ service, answers }) =>
    answers
      .filter(({ verdict, waiver }) => verdict === 'contradicted' && waiver === null)
      .map(({ id, level }) => ({ id, level, service })),
  );
  return [...groupBy(gaps, ({ id }) => id)]
    .map(([id, rows]) => ({
      id,
      level: rows[0]?.level ?? 'bronze',
      services: cap(
        rows.map(({ service }) => service),
        12,
      ),
    }))
    .toSorted(
      by(
        ({ level }) => levels.indexOf(level),
        ({ services }) => -services.total,
        ({ id }) => id,
      ),
    );
}
