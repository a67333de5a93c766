import { Redis } from 'ioredis';

let connection: Redis | undefined;

/** One connection per process. BullMQ insists on `null`: a blocking read may take longer than any number of retries. */
export function redisConnection(url = process.env.REDIS_URL ?? 'redis://localhost:6379'): Redis {
  connection ??= new Redis(url, { maxRetriesPerRequest: null });
  return connection;
}
