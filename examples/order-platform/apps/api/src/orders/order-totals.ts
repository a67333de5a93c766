export interface PricedItem {
  readonly quantity: number;
  readonly priceCents: number;
}

const freeShippingFromCents = 10_000;
const shippingCents = 690;

/** Total in cents of the order's currency, shipping included. Rounded once, at the end. */
export function orderTotalCents(items: readonly PricedItem[], rate = 1): number {
  const goods = items.reduce((sum, item) => sum + item.quantity * item.priceCents, 0);
  const shipping = goods >= freeShippingFromCents ? 0 : shippingCents;
  return Math.round((goods + shipping) * rate);
}
