import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { behavioursOf } from '../rows/behaviours.ts';
import { cap } from '../rows/cap.ts';
import { retriesOf } from '../rows/retries.ts';
import type { View } from '../view.ts';

/** What is tried again when it fails: by the code, and by its libraries on their own. */
export default {
  id: 'resilience',
  build: ({ retrySites, externalSystems }) => {
    const kinds = [...groupBy(retrySites, (site) => site.kind)].map(([kind, sites]) => ({ kind, sites: sites.length }));
    const retrying = behavioursOf(externalSystems).filter((behaviour) => !behaviour.once);
    return [
      {
        total: retrySites.length,
        endless: retrySites.filter((site) => !site.bounded).length,
        withoutJitter: retrySites.filter((site) => !site.jitter).length,
        kinds: kinds.toSorted(
          by(
            (row) => -row.sites,
            (row) => row.kind,
          ),
        ),
        retries: cap(retriesOf(retrySites), 120),
        behaviours: cap(retrying, 60),
      },
    ];
  },
} satisfies View;
