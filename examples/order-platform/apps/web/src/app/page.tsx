import Link from 'next/link';
import { callApi } from '@/lib/api-client';
import type { Product } from '@/lib/api-types';
import { formatMoney } from '@/lib/format-money';

export default async function ShopPage() {
  const products = await loadProducts();
  return (
    <main>
      <h1>Sleep outside</h1>
      {products.length === 0 ? <p>Nothing in stock.</p> : null}
      <ul>
        {products.map((product) => (
          <li key={product.id}>
            <Link href={`/checkout?product=${product.id}`}>{product.name}</Link> {formatMoney(product.priceCents)}
          </li>
        ))}
      </ul>
    </main>
  );
}

async function loadProducts(): Promise<readonly Product[]> {
  try {
    return (await callApi<{ products: Product[] }>('/products')).products;
  } catch {
    return [];
  }
}
