import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { behavioursOf } from '../rows/behaviours.ts';
import { cap } from '../rows/cap.ts';
import { toSystemRow } from '../rows/system-row.ts';
import type { View } from '../view.ts';

/** Systems outside of the repository, by kind, and what their client libraries do by themselves. */
export default {
  id: 'external-systems',
  build: ({ externalSystems }) => {
    const rows = externalSystems
      .map((system) => toSystemRow(system, system.uses, 3))
      .toSorted(
        by(
          (row) => row.kind,
          (row) => row.name,
        ),
      );
    return [
      {
        systems: rows.length,
        kinds: [...groupBy(rows, (row) => row.kind)].map(([kind, systems]) => ({ kind, systems: cap(systems, 40) })),
        behaviours: cap(behavioursOf(externalSystems), 30),
      },
    ];
  },
} satisfies View;
