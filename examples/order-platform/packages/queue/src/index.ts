export { queueNames, type QueueName } from './queue-names.js';
export { emailJob, fulfilmentJob, invoiceJob, refundSettlementJob, type JobPayloads } from './job-payloads.js';
export { createQueue } from './create-queue.js';
export { createWorker, type JobHandler } from './create-worker.js';
export { QueueManager } from './queue-manager.js';
export { redisConnection } from './redis-connection.js';
