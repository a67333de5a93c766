import { CheckoutForm } from '@/components/checkout-form';

interface Props {
  readonly searchParams: Promise<{ readonly product?: string }>;
}

export default async function CheckoutPage({ searchParams }: Props) {
  const { product } = await searchParams;
  return (
    <main>
      <h1>Checkout</h1>
      {product ? <CheckoutForm productId={product} /> : <p>Your cart is empty.</p>}
    </main>
  );
}
