import { baseEnv, parseEnv } from '@order-platform/config';
import { z } from 'zod';

export const env = parseEnv(
  baseEnv.extend({
    ASSISTANT_PORT: z.coerce.number().int().default(4100),
    ASSISTANT_MODEL: z.string().default('gpt-4.1-mini'),
    OPENAI_API_KEY: z.string(),
    /** Another endpoint that speaks the same protocol. */
    OPENAI_BASE_URL: z.url().default('https://api.openai.com/v1'),
  }),
);
