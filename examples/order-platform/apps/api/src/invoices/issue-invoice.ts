import { prisma } from '@order-platform/database';
import { invoiceKey, storeInvoice } from './invoice-storage.js';
import { renderInvoice } from './render-invoice.js';

/** Renders and stores the invoice of an order. Safe to repeat: the same order gives the same key. */
export async function issueInvoice(orderId: string): Promise<string> {
  const order = await prisma.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { items: true, customer: true },
  });
  const objectKey = invoiceKey(order.number, order.createdAt);
  const number = `INV-${order.number}`;
  await storeInvoice(
    objectKey,
    renderInvoice({
      number,
      customerName: order.customer.name,
      currency: order.currency,
      totalCents: order.totalCents,
      lines: order.items,
    }),
  );
  await prisma.invoice.upsert({
    where: { orderId },
    create: { orderId, number, objectKey },
    update: { objectKey },
  });
  return number;
}
