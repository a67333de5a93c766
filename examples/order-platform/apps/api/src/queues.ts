import { QueueManager } from '@order-platform/queue';

export const queues = new QueueManager();
