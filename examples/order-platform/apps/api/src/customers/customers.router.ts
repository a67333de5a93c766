import { prisma } from '@order-platform/database';
import { createLogger } from '@order-platform/logger';
import { Router } from 'express';
import { z } from 'zod';
import { customerIdOf } from '../middleware/require-customer.js';
import { eraseCustomer } from './erase-customer.js';

const logger = createLogger('customers');
const updateSchema = z.object({ name: z.string().min(1).optional(), phone: z.string().max(30).optional() });

export const customersRouter = Router();

customersRouter.get('/me', async (req, res) => {
  const customer = await prisma.customer.findUniqueOrThrow({ where: { id: customerIdOf(req) } });
  res.json({ customer });
});

customersRouter.patch('/me', async (req, res) => {
  const changes = updateSchema.parse(req.body);
  const customer = await prisma.customer.update({ where: { id: customerIdOf(req) }, data: changes });
  logger.info({ customerId: customer.id, phone: customer.phone }, 'customer changed contact details');
  res.json({ customer });
});

customersRouter.delete('/me', async (req, res) => {
  await eraseCustomer(customerIdOf(req));
  res.status(202).end();
});
