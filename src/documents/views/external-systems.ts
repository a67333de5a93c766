import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { cap } from '../rows/cap.ts';
import { type SystemCard, cardPagesOf } from '../rows/system-cards.ts';
import { receivedWebhooks } from '../rows/system-notes.ts';
import { toSystemRow } from '../rows/system-row.ts';
import type { View } from '../view.ts';

/** Systems outside of the repository, by kind, with the pages that hold their cards. */
export default {
  id: 'external-systems',
  build: (model) => {
    const rows = model.externalSystems
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
        received: receivedWebhooks(model),
        cards: cardPagesOf(model).map(({ path, cards }) => ({ path, title: titleOf(cards) })),
      },
    ];
  },
} satisfies View;

/** `cards of Amazon S3 to Stripe`. */
function titleOf(cards: readonly SystemCard[]): string {
  const [first, last] = [cards[0]?.name ?? '', cards.at(-1)?.name ?? ''];
  return first === last ? `card of ${first}` : `cards of ${first} to ${last}`;
}
