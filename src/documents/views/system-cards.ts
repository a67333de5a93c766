import { cardPagesOf } from '../rows/system-cards.ts';
import type { View } from '../view.ts';

/** A card for each external system: its instances, how critical it is, what its clients are set to. */
export default {
  id: 'system-cards',
  build: (model) =>
    cardPagesOf(model).map((page) => ({
      ...page,
      isOneOf: page.pages > 1,
      cards: page.cards.map((card) => ({
        ...card,
        options: card.instances.rows.flatMap(({ name, options }) =>
          options.rows.map((option) => ({ ...option, instance: name })),
        ),
        severalInstances: card.instances.total > 1,
      })),
    })),
} satisfies View;
