import type { OrderStatus } from '@order-platform/database/order-status';

const labels: Readonly<Record<OrderStatus, string>> = {
  PENDING: 'waiting for payment',
  PAID: 'paid',
  FULFILLING: 'being packed',
  SHIPPED: 'on its way',
  CANCELLED: 'cancelled',
  REFUNDED: 'refunded',
};

export function OrderStatusBadge({ status }: { readonly status: OrderStatus }) {
  return <span data-status={status}>{labels[status]}</span>;
}
