import { recordAudit } from '@audit/record-audit.js';
import { prisma } from '@order-platform/database';
import { createLogger } from '@order-platform/logger';
import { queueNames } from '@order-platform/queue';
import type Stripe from 'stripe';
import { paymentsFailed } from '../metrics.js';
import { forgetOrder } from '../orders/order-cache.js';
import { queues } from '../queues.js';

const logger = createLogger('webhooks');

export async function handleStripeEvent(event: Stripe.Event): Promise<void> {
  switch (event.type) {
    case 'payment_intent.succeeded':
      await paymentSucceeded(event.data.object, event.id);
      break;
    case 'payment_intent.payment_failed':
      await paymentFailed(event.data.object);
      break;
    case 'charge.dispute.created':
      // TODO(ORD-412): freeze the order and tell the finance team. Until then they look into the Stripe dashboard.
      logger.warn({ eventId: event.id }, 'dispute opened');
      break;
    default:
      logger.debug({ type: event.type }, 'stripe event ignored');
  }
}

async function paymentSucceeded(intent: Stripe.PaymentIntent, correlationId: string): Promise<void> {
  const payment = await prisma.payment.update({
    where: { stripePaymentId: intent.id },
    data: { status: 'SUCCEEDED' },
  });
  await prisma.order.update({ where: { id: payment.orderId }, data: { status: 'PAID', paidAt: new Date() } });
  recordAudit({
    actor: 'stripe',
    action: 'order.paid',
    subject: `order:${payment.orderId}`,
    after: { amountCents: intent.amount_received },
    correlationId,
  });
  await forgetOrder(payment.orderId);
  await queues.enqueue(queueNames.fulfilment, { orderId: payment.orderId, correlationId });
  await queues.enqueue(
    queueNames.invoice,
    { orderId: payment.orderId },
    { attempts: 8, backoff: { type: 'fixed', delay: 30_000 }, jobId: `invoice-${payment.orderId}` },
  );
}

async function paymentFailed(intent: Stripe.PaymentIntent): Promise<void> {
  paymentsFailed.inc();
  await prisma.payment.update({ where: { stripePaymentId: intent.id }, data: { status: 'FAILED' } });
  logger.info({ stripePaymentId: intent.id, reason: intent.last_payment_error?.code }, 'payment declined');
}
