import Stripe from 'stripe';
import { env } from '../env.js';

/** No retries of its own: reconciliation has them around every read. */
export const stripe = new Stripe(env.STRIPE_SECRET_KEY, { maxNetworkRetries: 0, timeout: 10_000 });
