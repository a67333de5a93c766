import { z } from 'zod';

export const addressSchema = z.object({
  name: z.string().min(1),
  street: z.string().min(1),
  city: z.string().min(1),
  postcode: z.string().min(3).max(10),
  country: z.string().length(2),
});

export const createOrderSchema = z.object({
  currency: z.enum(['EUR', 'GBP', 'SEK']).default('EUR'),
  items: z.array(z.object({ productId: z.string(), quantity: z.number().int().min(1).max(50) })).min(1),
  shippingAddress: addressSchema,
});

export type Address = z.infer<typeof addressSchema>;
export type CreateOrder = z.infer<typeof createOrderSchema>;

export const toShippingColumns = (address: Address) => ({
  shipName: address.name,
  shipStreet: address.street,
  shipCity: address.city,
  shipPostcode: address.postcode,
  shipCountry: address.country,
});
