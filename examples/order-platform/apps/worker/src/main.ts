import { createLogger } from '@order-platform/logger';
import { QueueManager } from '@order-platform/queue';
import { createCarrierClient } from './carrier/carrier-client.js';
import { startEmailWorker } from './email/email.worker.js';
import { env } from './env.js';
import { startFulfilmentWorker } from './fulfilment/fulfilment.worker.js';
import { startInvoiceWorker } from './invoices/invoice.worker.js';
import { startRefundSettlementWorker } from './refunds/refund-settlement.worker.js';
import { startSchedules } from './schedules/start-schedules.js';
import { stopOnSignal } from './stop-on-signal.js';

const logger = createLogger('main');

const queues = new QueueManager();
const carrier = createCarrierClient({ baseUrl: env.CARRIER_URL, token: env.CARRIER_API_TOKEN });

const workers = [
  startFulfilmentWorker({ carrier, queues }, env.FULFILMENT_CONCURRENCY),
  startEmailWorker(),
  startInvoiceWorker(queues),
  startRefundSettlementWorker(),
];
const schedules = startSchedules();

stopOnSignal({ workers, schedules, queues });

process.on('unhandledRejection', (reason) => {
  console.error('unhandled rejection', reason);
});

logger.info({ workers: workers.length, schedules: schedules.length }, 'worker is running');
