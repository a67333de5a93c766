import type { Meta, StoryObj } from '@storybook/react';
import { OrderStatusBadge } from './order-status-badge';

const meta: Meta<typeof OrderStatusBadge> = { component: OrderStatusBadge };
export default meta;

export const Paid: StoryObj<typeof OrderStatusBadge> = { args: { status: 'PAID' } };
export const Cancelled: StoryObj<typeof OrderStatusBadge> = { args: { status: 'CANCELLED' } };
