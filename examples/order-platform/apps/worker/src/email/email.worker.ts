import { createLogger } from '@order-platform/logger';
import { emailJob, queueNames, redisConnection } from '@order-platform/queue';
import { Worker } from 'bullmq';
import { sendEmail } from './send-email.js';

const logger = createLogger('email');

export function startEmailWorker(): Worker {
  const worker = new Worker(
    queueNames.email,
    async (job) => {
      const email = emailJob.parse(job.data);
      await sendEmail(email);
      logger.info({ jobId: job.id, to: email.to, template: email.template }, 'email sent');
    },
    { connection: redisConnection(), concurrency: 10, limiter: { max: 50, duration: 1_000 } },
  );
  worker.on('failed', (job, error) => logger.error({ jobId: job?.id, err: error }, 'email job failed'));
  return worker;
}
