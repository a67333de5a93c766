import { by } from '../../lib/order.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf } from '../rows/evidence.ts';
import { toSystemRow } from '../rows/system-row.ts';
import type { View } from '../view.ts';

/** The system as a whole, and what is around it. */
export default {
  id: 'context',
  build: (model) => {
    const routes = model.entryPoints.filter((entry) => entry.kind === 'http');
    const systems = model.externalSystems.map((system) => toSystemRow(system, system.uses, 1));
    return [
      {
        repository: model.repository.name,
        routes: routes.length,
        routeEvidence: evidenceOf(routes, 1).rows,
        systems: cap(
          systems.toSorted(
            by(
              (row) => row.kind,
              (row) => row.name,
            ),
          ),
          150,
        ),
      },
    ];
  },
} satisfies View;
