import { prisma, type Order } from '@order-platform/database';
import { conflict } from '../errors.js';
import { stripe } from './stripe.js';

export interface StartedPayment {
  readonly paymentId: string;
  readonly clientSecret: string | null;
}

/** Opens a payment at Stripe. The key makes it safe to press "Pay" twice. */
export async function startPayment(order: Order): Promise<StartedPayment> {
  if (order.status !== 'PENDING') throw conflict('The order is paid or cancelled');
  const intent = await stripe.paymentIntents.create(
    {
      amount: order.totalCents,
      currency: order.currency.toLowerCase(),
      automatic_payment_methods: { enabled: true },
      metadata: { orderId: order.id, orderNumber: order.number },
    },
    { idempotencyKey: `order-${order.id}` },
  );
  const payment = await prisma.payment.upsert({
    where: { stripePaymentId: intent.id },
    create: { orderId: order.id, stripePaymentId: intent.id, amountCents: order.totalCents },
    update: {},
  });
  return { paymentId: payment.id, clientSecret: intent.client_secret };
}
