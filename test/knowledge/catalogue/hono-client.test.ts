import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls of routes by their path, and the address of the client', () => {
    const source = `
      import { hc } from 'hono/client';
      const api = hc<AppType>('https://api.stripe.com', { headers: {} });
      await api.v1.orders.$post({ json: {} });
      await api.v1.orders[':id'].$get({ param: { id: '1' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client hono/client#hc',
      'outbound call hono/client#hc().v1.orders.$post',
      'outbound call hono/client#hc().v1.orders.:id.$get',
    ]);
    expect(systemsOf(source)).toEqual(['Stripe']);
  });
});

describe('ignores', () => {
  it('addresses that are built and types of answers', () => {
    const source = `
      import { hc, type InferResponseType } from 'hono/client';
      export const url = hc<AppType>('/').orders.$url();
      export type Order = InferResponseType<typeof url>;
    `;
    expect(matchesOf(source)).toEqual(['client hono/client#hc']);
  });
});
