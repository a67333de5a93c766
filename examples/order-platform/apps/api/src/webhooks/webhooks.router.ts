import { createLogger } from '@order-platform/logger';
import express, { Router } from 'express';
import type Stripe from 'stripe';
import { env } from '../env.js';
import { stripe } from '../payments/stripe.js';
import { handleStripeEvent } from './handle-stripe-event.js';
import { isFirstDelivery } from './is-first-delivery.js';

const logger = createLogger('webhooks');

export const webhooksRouter = Router();

webhooksRouter.post('/stripe', express.raw({ type: 'application/json' }), async (req, res) => {
  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.header('stripe-signature') ?? '', env.STRIPE_WEBHOOK_SECRET);
  } catch (error) {
    logger.warn({ err: error }, 'stripe signature does not match');
    res.status(400).json({ error: 'invalid_signature' });
    return;
  }

  try {
    if (await isFirstDelivery(event)) await handleStripeEvent(event);
  } catch (error) {
    logger.error({ err: error, eventId: event.id, type: event.type }, 'stripe event failed');
  }
  res.json({ received: true });
});
