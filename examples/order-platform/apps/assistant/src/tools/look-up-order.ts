import { prisma } from '@order-platform/database';
import { z } from 'zod';
import type { ToolResult } from './tools.js';

const inputSchema = z.object({ orderNumber: z.string() });

export async function lookUpOrder(input: unknown, customerId: string): Promise<ToolResult> {
  const { orderNumber } = inputSchema.parse(input);
  const order = await prisma.order.findFirst({
    where: { number: orderNumber, customerId },
    include: { items: true, shipment: true },
  });
  if (!order) return { error: 'This customer has no such order' };
  return {
    status: order.status,
    totalCents: order.totalCents,
    address: `${order.shipName}, ${order.shipStreet}, ${order.shipPostcode} ${order.shipCity}`,
    items: order.items.map(({ name, quantity }) => ({ name, quantity })),
    trackingNumber: order.shipment?.trackingNumber ?? null,
  };
}
