import { randomInt } from 'node:crypto';
import { recordAudit } from '@audit/record-audit.js';
import { prisma, type Order } from '@order-platform/database';
import { createLogger } from '@order-platform/logger';
import { queueNames } from '@order-platform/queue';
import { env } from '../env.js';
import { ApiError, conflict } from '../errors.js';
import { ordersPlaced } from '../metrics.js';
import { queues } from '../queues.js';
import { exchangeRate } from './exchange-rate.js';
import { toShippingColumns, type CreateOrder } from './order-schemas.js';
import { orderTotalCents } from './order-totals.js';

const logger = createLogger('orders');

export async function createOrder(customerId: string, input: CreateOrder): Promise<Order> {
  if (env.CHECKOUT_DISABLED) throw new ApiError(503, 'checkout_disabled', 'Checkout is closed for the moment');
  const customer = await prisma.customer.findUniqueOrThrow({ where: { id: customerId } });
  const items = await priceItems(input);
  const rate = await exchangeRate(input.currency);

  const order = await prisma.$transaction(async (transaction) => {
    for (const item of items) {
      const { count } = await transaction.product.updateMany({
        where: { id: item.productId, stock: { gte: item.quantity } },
        data: { stock: { decrement: item.quantity } },
      });
      if (count === 0) throw conflict(`${item.name} is sold out`);
    }
    return transaction.order.create({
      data: {
        number: newOrderNumber(),
        customerId,
        currency: input.currency,
        totalCents: orderTotalCents(items, rate),
        ...toShippingColumns(input.shippingAddress),
        items: { create: items },
      },
    });
  });

  logger.info(
    { orderId: order.id, email: customer.email, address: input.shippingAddress },
    `order ${order.number} placed by ${customer.name}`,
  );
  ordersPlaced.inc();
  await recordAudit({
    actor: `customer:${customerId}`,
    action: 'order.created',
    subject: `order:${order.id}`,
    after: { number: order.number, totalCents: order.totalCents, currency: order.currency },
  });
  await queues.enqueue(queueNames.email, {
    template: 'order-received',
    to: customer.email,
    customerName: customer.name,
    orderNumber: order.number,
  });
  return order;
}

async function priceItems({ items }: CreateOrder) {
  const products = await prisma.product.findMany({ where: { id: { in: items.map((item) => item.productId) } } });
  const productsById = new Map(products.map((product) => [product.id, product]));
  return items.map(({ productId, quantity }) => {
    const product = productsById.get(productId);
    if (!product) throw conflict(`Product ${productId} is no longer sold`);
    return { productId, quantity, name: product.name, priceCents: product.priceCents };
  });
}

function newOrderNumber(): string {
  return `FW-${new Date().getUTCFullYear()}-${randomInt(1_000_000).toString().padStart(6, '0')}`;
}
