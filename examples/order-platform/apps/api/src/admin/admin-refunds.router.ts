import { recordAudit } from '@audit/record-audit.js';
import { prisma } from '@order-platform/database';
import { queueNames } from '@order-platform/queue';
import { Router } from 'express';
import { conflict } from '../errors.js';
import { adminActor } from '../middleware/require-admin.js';
import { refundPayment } from '../payments/refund-payment.js';
import { queues } from '../queues.js';

export const adminRefundsRouter = Router();

adminRefundsRouter.get('/', async (_req, res) => {
  res.json({ refundRequests: await prisma.refundRequest.findMany({ where: { status: 'PENDING' } }) });
});

/** The one place where money goes out. The assistant proposes, a person approves. */
adminRefundsRouter.post('/:requestId/approve', async (req, res) => {
  const request = await pendingRequest(req.params.requestId);
  await refundPayment(request.orderId, request.amountCents, request.id);
  await prisma.refundRequest.update({
    where: { id: request.id },
    data: { status: 'APPROVED', decidedBy: adminActor(req), decidedAt: new Date() },
  });
  await recordAudit({
    actor: adminActor(req),
    action: 'refund.approved',
    subject: `order:${request.orderId}`,
    after: { amountCents: request.amountCents, proposedBy: request.proposedBy },
  });
  await queues.enqueue(queueNames.email, {
    template: 'refund-approved',
    to: request.order.customer.email,
    customerName: request.order.customer.name,
    orderNumber: request.order.number,
  });
  res.status(204).end();
});

adminRefundsRouter.post('/:requestId/reject', async (req, res) => {
  const request = await pendingRequest(req.params.requestId);
  await prisma.refundRequest.update({
    where: { id: request.id },
    data: { status: 'REJECTED', decidedBy: adminActor(req), decidedAt: new Date() },
  });
  res.status(204).end();
});

async function pendingRequest(id: string) {
  const request = await prisma.refundRequest.findUniqueOrThrow({
    where: { id },
    include: { order: { include: { customer: true } } },
  });
  if (request.status !== 'PENDING') throw conflict('Somebody decided already');
  return request;
}
