import { NextResponse } from 'next/server';
import { callApi } from '@/lib/api-client';
import type { OrderSummary } from '@/lib/api-types';

export async function GET() {
  try {
    return NextResponse.json(await callApi<{ orders: OrderSummary[] }>('/orders'));
  } catch (error) {
    console.error('orders could not be loaded', error);
    return NextResponse.json({ error: 'unavailable' }, { status: 502 });
  }
}
