import { z } from 'zod';

/** What every service reads. A service extends it with its own variables. */
export const baseEnv = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z.url(),
  REDIS_URL: z.string().default('redis://localhost:6379'),
});

/** `true` or `false`; anything else stops the service at start, because a mistyped switch must not read as "off". */
export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
