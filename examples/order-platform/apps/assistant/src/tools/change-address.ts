import { prisma } from '@order-platform/database';
import type { ToolResult } from './tools.js';

interface AddressChange {
  readonly orderNumber: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: string;
}

export async function changeAddress(change: AddressChange, customerId: string): Promise<ToolResult> {
  const { count } = await prisma.order.updateMany({
    where: { number: change.orderNumber, customerId, status: { in: ['PENDING', 'PAID'] } },
    data: {
      shipName: change.name,
      shipStreet: change.street,
      shipCity: change.city,
      shipPostcode: change.postcode,
      shipCountry: change.country,
    },
  });
  return { changed: count === 1 };
}
