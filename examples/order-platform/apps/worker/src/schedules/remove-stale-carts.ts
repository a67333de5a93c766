import { prisma } from '@order-platform/database';
import { env } from '../env.js';

const dayMs = 24 * 3600 * 1000;

/** Deletes carts that nobody touched for a while; gives back how many. */
export async function removeStaleCarts(): Promise<number> {
  const before = new Date(Date.now() - env.STALE_CART_DAYS * dayMs);
  const { count } = await prisma.cart.deleteMany({ where: { updatedAt: { lt: before } } });
  return count;
}
