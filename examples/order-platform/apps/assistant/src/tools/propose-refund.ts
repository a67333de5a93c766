import { prisma } from '@order-platform/database';
import { z } from 'zod';
import { requestRefundApproval } from '../refunds/request-refund-approval.js';
import type { ToolResult } from './tools.js';

const inputSchema = z.object({
  orderNumber: z.string(),
  amountCents: z.number().int().positive(),
  reason: z.string().min(3).max(500),
});

/** Pays nothing: puts a request before a person. */
export async function proposeRefund(input: unknown, customerId: string): Promise<ToolResult> {
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return { error: z.prettifyError(parsed.error) };
  const { orderNumber, amountCents, reason } = parsed.data;

  const order = await prisma.order.findFirst({ where: { number: orderNumber, customerId } });
  if (!order) return { error: 'This customer has no such order' };
  if (amountCents > order.totalCents) return { error: 'That is more than the order cost' };
  const request = await requestRefundApproval({ orderId: order.id, amountCents, reason });
  return { refundRequestId: request.id, status: 'waiting for approval' };
}
