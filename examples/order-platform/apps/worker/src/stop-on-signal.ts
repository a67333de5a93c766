import { prisma } from '@order-platform/database';
import { withTimeout } from '@order-platform/http/with-timeout';
import { createLogger } from '@order-platform/logger';
import type { QueueManager } from '@order-platform/queue';
import type { Worker } from 'bullmq';
import type { ScheduledTask } from 'node-cron';

interface Running {
  readonly workers: readonly Worker[];
  readonly schedules: readonly ScheduledTask[];
  readonly queues: QueueManager;
}

/** Kubernetes kills after 30 seconds; what is not done by then is picked up again as a stalled job. */
const graceMs = 25_000;
const logger = createLogger('shutdown');

export function stopOnSignal(running: Running): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(running, signal));
  }
}

async function stop({ workers, schedules, queues }: Running, signal: string): Promise<void> {
  logger.info({ signal }, 'worker is stopping');
  try {
    for (const schedule of schedules) await schedule.stop();
    await withTimeout(Promise.all(workers.map((worker) => worker.close())), graceMs, 'closing the workers');
    await queues.close();
    await prisma.$disconnect();
    process.exit(0);
  } catch (error) {
    logger.error({ err: error }, 'worker did not stop cleanly');
    process.exit(1);
  }
}
