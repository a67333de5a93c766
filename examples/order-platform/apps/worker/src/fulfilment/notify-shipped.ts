import type { Customer, Order } from '@order-platform/database';
import { queueNames, type QueueManager } from '@order-platform/queue';

const trackingPage = 'https://track.northpost.example/';

export async function notifyShipped(
  queues: QueueManager,
  order: Order & { readonly customer: Customer },
  trackingNumber: string,
): Promise<void> {
  await queues.enqueue(queueNames.email, {
    template: 'order-shipped',
    to: order.customer.email,
    customerName: order.customer.name,
    orderNumber: order.number,
    trackingUrl: `${trackingPage}${trackingNumber}`,
  });
}
