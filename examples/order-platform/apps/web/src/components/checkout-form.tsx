'use client';

import { useActionState } from 'react';
import { placeOrder, type CheckoutState } from '@/app/checkout/actions';

const initial: CheckoutState = { error: null };
const addressFields = ['name', 'street', 'city', 'postcode', 'country'] as const;

export function CheckoutForm({ productId }: { readonly productId: string }) {
  const [state, action, isPending] = useActionState(placeOrder, initial);
  return (
    <form action={action}>
      <input type="hidden" name="productId" value={productId} />
      <input type="number" name="quantity" min={1} defaultValue={1} />
      {addressFields.map((field) => (
        <label key={field}>
          {field} <input name={field} required />
        </label>
      ))}
      {state.error ? <p role="alert">{state.error}</p> : null}
      <button disabled={isPending}>Order and pay</button>
    </form>
  );
}
