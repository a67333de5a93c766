import { baseEnv, parseEnv } from '@order-platform/config';
import { z } from 'zod';

export const env = parseEnv(
  baseEnv.extend({
    SMTP_URL: z.string().default('smtp://localhost:1025'),
    MAIL_FROM: z.string().default('Fernway <orders@fernway.example>'),
    CARRIER_URL: z.url().default('https://api.northpost.example'),
    CARRIER_API_TOKEN: z.string(),
    STRIPE_SECRET_KEY: z.string(),
    STALE_CART_DAYS: z.coerce.number().int().positive().default(30),
    FULFILMENT_CONCURRENCY: z.coerce.number().int().positive().default(4),
  }),
);
