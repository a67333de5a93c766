import { z } from 'zod';

export const fulfilmentJob = z.object({ orderId: z.string(), correlationId: z.string().optional() });

export const emailJob = z.object({
  template: z.enum(['order-received', 'order-shipped', 'order-cancelled', 'refund-approved', 'invoice-ready']),
  to: z.email(),
  customerName: z.string(),
  orderNumber: z.string(),
  trackingUrl: z.string().optional(),
});

export const invoiceJob = z.object({ orderId: z.string() });

export const refundSettlementJob = z.object({ refundRequestId: z.string(), stripeRefundId: z.string() });

export interface JobPayloads {
  readonly 'order-fulfilment': z.infer<typeof fulfilmentJob>;
  readonly email: z.infer<typeof emailJob>;
  readonly invoice: z.infer<typeof invoiceJob>;
  readonly 'refund-settlement': z.infer<typeof refundSettlementJob>;
}
