import type { Product } from '@order-platform/database';

interface Entry {
  readonly product: Product;
  readonly expiresAt: number;
}

const entries = new Map<string, Entry>();
const lifetimeMs = 5 * 60_000;

/** Five minutes per process. A price change shows on each instance at another time. */
export function cachedProduct(id: string): Product | undefined {
  const entry = entries.get(id);
  return entry && entry.expiresAt > Date.now() ? entry.product : undefined;
}

export function rememberProduct(product: Product): void {
  entries.set(product.id, { product, expiresAt: Date.now() + lifetimeMs });
}

export function forgetProduct(id: string): void {
  entries.delete(id);
}
