import { OrderList } from '@/components/order-list';

export default function OrdersPage() {
  return (
    <main>
      <h1>Your orders</h1>
      <OrderList />
    </main>
  );
}
