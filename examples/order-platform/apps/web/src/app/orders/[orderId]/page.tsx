import { notFound } from 'next/navigation';
import { OrderStatusBadge } from '@/components/order-status-badge';
import { callApi } from '@/lib/api-client';
import type { OrderDetails } from '@/lib/api-types';
import { formatMoney } from '@/lib/format-money';

interface Props {
  readonly params: Promise<{ readonly orderId: string }>;
}

export default async function OrderPage({ params }: Props) {
  const { orderId } = await params;
  const answer = await callApi<{ order: OrderDetails }>(`/orders/${orderId}`).catch(() => null);
  if (!answer) notFound();
  const { order } = answer;
  return (
    <main>
      <h1>
        {order.number} <OrderStatusBadge status={order.status} />
      </h1>
      <ul>
        {order.items.map((item) => (
          <li key={item.name}>
            {item.quantity} × {item.name} {formatMoney(item.quantity * item.priceCents, order.currency)}
          </li>
        ))}
      </ul>
      {order.shipment ? <p>Parcel {order.shipment.trackingNumber}</p> : null}
    </main>
  );
}
