import { prisma } from '@order-platform/database';
import { createWorker, queueNames, type QueueManager } from '@order-platform/queue';
import type { Worker } from 'bullmq';
// Moving this into a package is on the list (ORD-377).
import { issueInvoice } from '../../../api/src/invoices/issue-invoice.js';

export function startInvoiceWorker(queues: QueueManager): Worker {
  return createWorker(queueNames.invoice, async ({ orderId }) => {
    await issueInvoice(orderId);
    const { customer, number } = await prisma.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { customer: true },
    });
    await queues.enqueue(queueNames.email, {
      template: 'invoice-ready',
      to: customer.email,
      customerName: customer.name,
      orderNumber: number,
    });
  });
}
