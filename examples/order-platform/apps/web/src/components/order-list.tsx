'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { OrderSummary } from '@/lib/api-types';
import { formatMoney } from '@/lib/format-money';
import { OrderStatusBadge } from './order-status-badge';

export function OrderList() {
  const { data, isPending, isError } = useQuery({
    queryKey: ['orders'],
    queryFn: loadOrders,
    retry: 5,
    retryDelay: (attempt) => Math.min(1_000 * 2 ** attempt, 15_000),
  });
  if (isPending) return <p>Loading…</p>;
  if (isError) return <p role="alert">Your orders are not available right now.</p>;
  return (
    <ul>
      {data.map((order) => (
        <li key={order.id}>
          <Link href={`/orders/${order.id}`}>{order.number}</Link> {formatMoney(order.totalCents, order.currency)}{' '}
          <OrderStatusBadge status={order.status} />
        </li>
      ))}
    </ul>
  );
}

async function loadOrders(): Promise<readonly OrderSummary[]> {
  const response = await fetch('/api/orders');
  if (!response.ok) throw new Error(`status ${response.status}`);
  return ((await response.json()) as { orders: OrderSummary[] }).orders;
}
