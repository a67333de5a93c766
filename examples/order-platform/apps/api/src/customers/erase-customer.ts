import { prisma } from '@order-platform/database';
import { redis } from '../redis.js';

/** Article 17: what tax law does not make us keep goes away. Orders stay, without the person. */
export async function eraseCustomer(customerId: string): Promise<void> {
  await Promise.all([
    prisma.customer.update({
      where: { id: customerId },
      data: { name: 'erased', phone: null, email: `erased-${customerId}@fernway.example`, erasedAt: new Date() },
    }),
    prisma.order.updateMany({ where: { customerId }, data: { shipName: 'erased', shipStreet: 'erased' } }),
    prisma.cart.deleteMany({ where: { customerId } }),
    redis.del(`customer:${customerId}`),
  ]);
}
