import { createLogger } from '@order-platform/logger';
import cron, { type ScheduledTask } from 'node-cron';
import { reconcilePayments } from '../reconciliation/reconcile-payments.js';
import { removeStaleCarts } from './remove-stale-carts.js';

const logger = createLogger('schedules');
const timezone = 'Europe/Berlin';

/** There is no lock: with two workers each job runs twice. See docs/decisions/0002-one-worker.md. */
export function startSchedules(): ScheduledTask[] {
  return [
    cron.schedule('0 2 * * *', () => run('reconcile-payments', reconcilePayments), { timezone, noOverlap: true }),
    cron.schedule('*/30 * * * *', () => run('remove-stale-carts', removeStaleCarts), { timezone }),
  ];
}

async function run(name: string, work: () => Promise<number>): Promise<void> {
  const startedAt = Date.now();
  try {
    const rows = await work();
    logger.info({ schedule: name, rows, durationMs: Date.now() - startedAt }, 'schedule finished');
  } catch (error) {
    logger.error({ schedule: name, err: error }, 'schedule failed');
  }
}
