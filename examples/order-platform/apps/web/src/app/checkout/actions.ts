'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { callApi } from '@/lib/api-client';

const formSchema = z.object({
  productId: z.string(),
  quantity: z.coerce.number().int().min(1),
  name: z.string().min(1),
  street: z.string().min(1),
  city: z.string().min(1),
  postcode: z.string().min(3),
  country: z.string().length(2),
});

export interface CheckoutState {
  readonly error: string | null;
}

export async function placeOrder(_state: CheckoutState, form: FormData): Promise<CheckoutState> {
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { error: 'Please fill in the whole address.' };
  const { productId, quantity, ...shippingAddress } = parsed.data;

  let orderId: string;
  try {
    const { order } = await callApi<{ order: { id: string } }>('/orders', {
      method: 'POST',
      body: JSON.stringify({ items: [{ productId, quantity }], shippingAddress }),
    });
    orderId = order.id;
  } catch (error) {
    console.error('order could not be placed', error);
    return { error: 'We could not take your order. Nothing was charged.' };
  }
  revalidatePath('/orders');
  redirect(`/orders/${orderId}`);
}
