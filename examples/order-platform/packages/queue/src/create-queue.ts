import { Queue, type ConnectionOptions, type JobsOptions } from 'bullmq';
import type { QueueName } from './queue-names.js';

const defaultJobOptions: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: { count: 1_000 },
  removeOnFail: { age: 14 * 24 * 3600 },
};

export function createQueue(name: QueueName, connection: ConnectionOptions): Queue {
  return new Queue(name, { connection, defaultJobOptions });
}
