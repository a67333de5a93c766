import { createLogger } from '@order-platform/logger';
import { Redis } from 'ioredis';
import { env } from './env.js';

const logger = createLogger('redis');

/** Cache, sessions and switches. Jobs have a connection of their own in @order-platform/queue. */
export const redis = new Redis(env.REDIS_URL, {
  maxRetriesPerRequest: 3,
  retryStrategy: (times) => Math.min(times * 200, 2_000),
});

redis.on('error', (error) => logger.warn({ err: error }, 'redis connection'));
