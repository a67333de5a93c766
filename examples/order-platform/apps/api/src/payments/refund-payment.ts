import { recordAudit } from '@audit/record-audit.js';
import { prisma } from '@order-platform/database';
import { conflict } from '../errors.js';
import { stripe } from './stripe.js';

/** Pays money back. `requestId` is the idempotency key: one request is never refunded twice. */
export async function refundPayment(orderId: string, amountCents: number, requestId: string): Promise<string> {
  const payment = await prisma.payment.findFirst({ where: { orderId, status: 'SUCCEEDED' } });
  if (!payment) throw conflict('There is no payment to refund');
  if (payment.refundedCents + amountCents > payment.amountCents) throw conflict('That is more than was paid');

  const refund = await stripe.refunds.create(
    { payment_intent: payment.stripePaymentId, amount: amountCents },
    { idempotencyKey: `refund-${requestId}` },
  );
  await prisma.payment.update({
    where: { id: payment.id },
    data: { refundedCents: { increment: amountCents } },
  });
  await recordAudit({
    actor: 'api',
    action: 'payment.refunded',
    subject: `order:${orderId}`,
    after: { amountCents, stripeRefundId: refund.id },
  });
  return refund.id;
}
