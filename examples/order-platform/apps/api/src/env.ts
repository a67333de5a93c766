import { baseEnv, flag, parseEnv } from '@order-platform/config';
import { z } from 'zod';

export const env = parseEnv(
  baseEnv.extend({
    PORT: z.coerce.number().int().default(4000),
    ADMIN_TOKEN: z.string().min(16),
    STRIPE_SECRET_KEY: z.string(),
    STRIPE_WEBHOOK_SECRET: z.string(),
    /** Another Stripe host, for stripe-mock on a laptop. */
    STRIPE_API_BASE: z.url().optional(),
    EXCHANGE_RATES_URL: z.url().default('https://rates.fernway.example/v1/latest'),
    /** Stops new orders without a deployment. */
    CHECKOUT_DISABLED: flag,
    SENTRY_DSN: z.string().optional(),
  }),
);
