import { prisma } from '@order-platform/database';
import { Router } from 'express';
import { z } from 'zod';
import { notFound } from '../errors.js';
import { customerIdOf } from '../middleware/require-customer.js';
import { startPayment } from './start-payment.js';

export const paymentsRouter = Router();

const startPaymentSchema = z.object({ orderId: z.string() });

paymentsRouter.post('/', async (req, res) => {
  const { orderId } = startPaymentSchema.parse(req.body);
  const order = await prisma.order.findFirst({ where: { id: orderId, customerId: customerIdOf(req) } });
  if (!order) throw notFound('Order');
  res.status(201).json(await startPayment(order));
});

paymentsRouter.get('/:paymentId', async (req, res) => {
  const payment = await prisma.payment.findFirst({
    where: { id: req.params.paymentId, order: { customerId: customerIdOf(req) } },
  });
  if (!payment) throw notFound('Payment');
  res.json({ payment });
});
