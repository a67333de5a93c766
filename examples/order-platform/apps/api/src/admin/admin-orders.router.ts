import { recordAudit } from '@audit/record-audit.js';
import { prisma } from '@order-platform/database';
import { Router } from 'express';
import { issueInvoice } from '../invoices/issue-invoice.js';
import { adminActor } from '../middleware/require-admin.js';
import { cancelOrder } from '../orders/cancel-order.js';

export const adminOrdersRouter = Router();

adminOrdersRouter.post('/:orderId/cancel', async (req, res) => {
  await cancelOrder(req.params.orderId, adminActor(req));
  res.status(204).end();
});

adminOrdersRouter.post('/:orderId/mark-paid', async (req, res) => {
  const { orderId } = req.params;
  await prisma.order.update({ where: { id: orderId }, data: { status: 'PAID', paidAt: new Date() } });
  await recordAudit({ actor: adminActor(req), action: 'order.marked_paid', subject: `order:${orderId}` });
  res.status(204).end();
});

adminOrdersRouter.post('/:orderId/invoice', async (req, res) => {
  res.status(201).json({ number: await issueInvoice(req.params.orderId) });
});
