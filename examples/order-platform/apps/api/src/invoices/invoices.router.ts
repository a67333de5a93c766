import { prisma } from '@order-platform/database';
import { Router } from 'express';
import { notFound } from '../errors.js';
import { customerIdOf } from '../middleware/require-customer.js';
import { loadInvoice } from './invoice-storage.js';

export const invoicesRouter = Router();

invoicesRouter.get('/:orderId', async (req, res) => {
  const invoice = await prisma.invoice.findFirst({
    where: { orderId: req.params.orderId, order: { customerId: customerIdOf(req) } },
  });
  if (!invoice) throw notFound('Invoice');
  res.type('html').send(await loadInvoice(invoice.objectKey));
});
