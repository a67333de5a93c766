import type { ConnectionOptions, JobsOptions, Queue } from 'bullmq';
import { createLogger } from '@order-platform/logger';
import { createQueue } from './create-queue.js';
import type { JobPayloads } from './job-payloads.js';
import type { QueueName } from './queue-names.js';
import { redisConnection } from './redis-connection.js';

/** All queues of a process, opened on first use. */
export class QueueManager {
  private readonly logger = createLogger('queue-manager');
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly connection: ConnectionOptions = redisConnection()) {}

  async enqueue<Name extends QueueName>(name: Name, data: JobPayloads[Name], options: JobsOptions = {}): Promise<void> {
    const job = await this.queue(name).add(name, data, options);
    this.logger.debug({ queue: name, jobId: job.id }, 'enqueued');
  }

  async pause(name: QueueName): Promise<void> {
    await this.queue(name).pause();
  }

  async resume(name: QueueName): Promise<void> {
    await this.queue(name).resume();
  }

  /** Puts failed jobs back into the queue; gives back how many. */
  async retryFailed(name: QueueName, limit = 100): Promise<number> {
    const failed = await this.queue(name).getFailed(0, limit - 1);
    await Promise.all(failed.map((job) => job.retry()));
    return failed.length;
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = createQueue(name, this.connection);
    this.queues.set(name, queue);
    return queue;
  }
}
