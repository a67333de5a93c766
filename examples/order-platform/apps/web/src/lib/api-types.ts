import type { OrderStatus } from '@order-platform/database/order-status';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly priceCents: number;
  readonly stock: number;
}

export interface OrderSummary {
  readonly id: string;
  readonly number: string;
  readonly status: OrderStatus;
  readonly totalCents: number;
  readonly currency: string;
  readonly createdAt: string;
}

export interface OrderDetails extends OrderSummary {
  readonly items: readonly { readonly name: string; readonly quantity: number; readonly priceCents: number }[];
  readonly shipment: { readonly trackingNumber: string } | null;
}
