import Stripe from 'stripe';
import { env } from '../env.js';

export const stripe = new Stripe(env.STRIPE_SECRET_KEY, {
  maxNetworkRetries: 2,
  timeout: 20_000,
  ...hostOf(env.STRIPE_API_BASE),
});

function hostOf(base: string | undefined): Stripe.StripeConfig {
  if (!base) return {};
  const { hostname, port, protocol } = new URL(base);
  return { host: hostname, port, protocol: protocol === 'http:' ? 'http' : 'https' };
}
