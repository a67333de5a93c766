import { prisma, type Payment } from '@order-platform/database';
import { retryWithBackoff } from '@order-platform/http/retry-with-backoff';
import { createLogger } from '@order-platform/logger';
import Stripe from 'stripe';
import { stripe } from './stripe.js';

const dayMs = 24 * 3600 * 1000;
const logger = createLogger('reconciliation');

/** Compares yesterday's open payments with Stripe and repairs what a lost webhook left behind; gives back how many. */
export async function reconcilePayments(): Promise<number> {
  const open = await prisma.payment.findMany({
    where: { status: 'CREATED', createdAt: { gt: new Date(Date.now() - 2 * dayMs) } },
  });
  const paid: Payment[] = [];
  for (const payment of open) {
    const status = await stripeStatusOf(payment);
    if (status === 'succeeded') paid.push(payment);
  }
  await Promise.all(paid.map(markPaid));
  if (paid.length > 0) logger.warn({ payments: paid.map(({ id }) => id) }, 'payments had no webhook');
  return paid.length;
}

async function stripeStatusOf(payment: Payment): Promise<string> {
  const intent = await retryWithBackoff(() => stripe.paymentIntents.retrieve(payment.stripePaymentId), {
    attempts: 4,
    baseDelayMs: 500,
    maxDelayMs: 10_000,
    isRetryable: isTemporary,
  });
  return intent.status;
}

async function markPaid(payment: Payment): Promise<void> {
  await prisma.payment.update({ where: { id: payment.id }, data: { status: 'SUCCEEDED' } });
  await prisma.order.update({ where: { id: payment.orderId }, data: { status: 'PAID', paidAt: new Date() } });
}

function isTemporary(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeRateLimitError ||
    error instanceof Stripe.errors.StripeAPIError
  );
}
