import { Prisma, prisma } from '@order-platform/database';
import type Stripe from 'stripe';

/** Stripe delivers at least once; the primary key of the event table makes it once. */
export async function isFirstDelivery(event: Stripe.Event): Promise<boolean> {
  try {
    await prisma.webhookEvent.create({ data: { id: event.id, type: event.type } });
    return true;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false;
    throw error;
  }
}
