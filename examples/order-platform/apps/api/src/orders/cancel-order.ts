import { recordAudit } from '@audit/record-audit.js';
import { prisma } from '@order-platform/database';
import { queueNames } from '@order-platform/queue';
import { conflict } from '../errors.js';
import { queues } from '../queues.js';
import { forgetOrder } from './order-cache.js';

/** Cancels an order that is not on its way yet and puts its goods back on the shelf. */
export async function cancelOrder(orderId: string, actor: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { items: true, customer: true },
  });
  if (order.status === 'SHIPPED' || order.status === 'CANCELLED') {
    throw conflict(`The order is ${order.status.toLowerCase()} already`);
  }

  await prisma.order.update({ where: { id: orderId }, data: { status: 'CANCELLED', cancelledAt: new Date() } });
  await Promise.all(
    order.items.map((item) =>
      prisma.product.update({ where: { id: item.productId }, data: { stock: { increment: item.quantity } } }),
    ),
  );
  await recordAudit({
    actor,
    action: 'order.cancelled',
    subject: `order:${orderId}`,
    before: { status: order.status },
    after: { status: 'CANCELLED' },
  });
  await forgetOrder(orderId);
  await queues.enqueue(queueNames.email, {
    template: 'order-cancelled',
    to: order.customer.email,
    customerName: order.customer.name,
    orderNumber: order.number,
  });
}
