import { recordAudit } from '@order-platform/audit';
import { prisma } from '@order-platform/database';
import { createLogger } from '@order-platform/logger';
import type { QueueManager } from '@order-platform/queue';
import type { CarrierClient } from '../carrier/carrier-client.js';
import { waitForLabel } from '../carrier/wait-for-label.js';
import { notifyShipped } from './notify-shipped.js';

export interface FulfilmentContext {
  readonly carrier: CarrierClient;
  readonly queues: QueueManager;
}

const logger = createLogger('fulfilment');

/** Announces a paid order at the carrier. A job that runs again finds the order FULFILLING and goes on with it. */
export async function fulfilOrder(orderId: string, { carrier, queues }: FulfilmentContext): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id: orderId }, include: { customer: true } });
  if (order.status !== 'PAID' && order.status !== 'FULFILLING') {
    logger.warn({ orderId, status: order.status }, 'order is not ready for fulfilment');
    return;
  }

  await prisma.order.update({ where: { id: orderId }, data: { status: 'FULFILLING' } });
  const shipment = await carrier.createShipment({
    reference: order.number,
    recipient: order.shipName,
    street: order.shipStreet,
    city: order.shipCity,
    postcode: order.shipPostcode,
    country: order.shipCountry,
  });
  const labelUrl = await waitForLabel(carrier, shipment.id);
  await prisma.shipment.create({
    data: { orderId, carrierId: shipment.id, trackingNumber: shipment.trackingNumber, labelUrl },
  });
  await prisma.order.update({ where: { id: orderId }, data: { status: 'SHIPPED' } });
  await recordAudit({
    actor: 'worker',
    action: 'order.shipped',
    subject: `order:${orderId}`,
    after: { trackingNumber: shipment.trackingNumber },
  });
  notifyShipped(queues, order, shipment.trackingNumber);
}
