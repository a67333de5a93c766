import { createWorker, queueNames } from '@order-platform/queue';
import type { Worker } from 'bullmq';
import { fulfilOrder, type FulfilmentContext } from './fulfil-order.js';

export function startFulfilmentWorker(context: FulfilmentContext, concurrency: number): Worker {
  return createWorker(queueNames.fulfilment, ({ orderId }) => fulfilOrder(orderId, context), concurrency);
}
