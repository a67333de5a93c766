import { Worker, type Job } from 'bullmq';
import { createLogger } from '@order-platform/logger';
import type { JobPayloads } from './job-payloads.js';
import type { QueueName } from './queue-names.js';
import { redisConnection } from './redis-connection.js';

export type JobHandler<Name extends QueueName> = (data: JobPayloads[Name], job: Job) => Promise<void>;

const logger = createLogger('queue');

/** A worker that logs what fails for good; what fails in between is BullMQ's business. */
export function createWorker<Name extends QueueName>(name: Name, handler: JobHandler<Name>, concurrency = 5): Worker {
  const worker = new Worker(name, async (job) => handler(job.data, job), {
    connection: redisConnection(),
    concurrency,
  });
  worker.on('failed', (job, error) => {
    logger.error({ queue: name, jobId: job?.id, attempts: job?.attemptsMade, err: error }, 'job failed');
  });
  worker.on('error', (error) => logger.error({ queue: name, err: error }, 'worker error'));
  return worker;
}
