import { prisma } from '@order-platform/database';
import { Router } from 'express';
import { conflict, notFound } from '../errors.js';
import { customerIdOf } from '../middleware/require-customer.js';
import { cancelOrder } from './cancel-order.js';
import { createOrder } from './create-order.js';
import { cachedOrder, forgetOrder } from './order-cache.js';
import { addressSchema, createOrderSchema, toShippingColumns } from './order-schemas.js';

export const ordersRouter = Router();

ordersRouter.get('/', async (req, res) => {
  const orders = await prisma.order.findMany({
    where: { customerId: customerIdOf(req) },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  res.json({ orders });
});

ordersRouter.post('/', async (req, res) => {
  const order = await createOrder(customerIdOf(req), createOrderSchema.parse(req.body));
  res.status(201).json({ order });
});

ordersRouter.get('/:orderId', async (req, res) => {
  const { orderId } = req.params;
  const order = await cachedOrder(orderId, () =>
    prisma.order.findUnique({ where: { id: orderId }, include: { items: true, shipment: true } }),
  );
  if (!order || order.customerId !== customerIdOf(req)) throw notFound('Order');
  res.json({ order });
});

ordersRouter.patch('/:orderId/shipping-address', async (req, res) => {
  const { orderId } = req.params;
  const address = addressSchema.parse(req.body);
  const { count } = await prisma.order.updateMany({
    where: { id: orderId, customerId: customerIdOf(req), status: { in: ['PENDING', 'PAID'] } },
    data: toShippingColumns(address),
  });
  if (count === 0) throw conflict('The order is on its way already');
  await forgetOrder(orderId);
  res.status(204).end();
});

ordersRouter.post('/:orderId/cancel', async (req, res) => {
  const customerId = customerIdOf(req);
  const order = await prisma.order.findFirst({ where: { id: req.params.orderId, customerId } });
  if (!order) throw notFound('Order');
  await cancelOrder(order.id, `customer:${customerId}`);
  res.status(204).end();
});
