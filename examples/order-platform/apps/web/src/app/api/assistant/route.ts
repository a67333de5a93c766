import { NextResponse } from 'next/server';
import { callApi } from '@/lib/api-client';

const assistantUrl = process.env.ASSISTANT_URL ?? 'http://localhost:4100';

export async function POST() {
  const { customer } = await callApi<{ customer: { id: string } }>('/customers/me');
  const response = await fetch(`${assistantUrl}/v1/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customerId: customer.id }),
    signal: AbortSignal.timeout(5_000),
  });
  return NextResponse.json(await response.json(), { status: response.status });
}
