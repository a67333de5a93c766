import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and mutations of a server', () => {
    const source = `
      import { ConvexHttpClient } from 'convex/browser';
      const client = new ConvexHttpClient(process.env.CONVEX_URL!);
      await client.query('orders:list' as never, {});
      await client.mutation('orders:add' as never, {});
    `;
    expect(matchesOf(source)).toEqual([
      'client convex/browser#ConvexHttpClient',
      'outbound read convex/browser#ConvexHttpClient().query',
      'outbound write convex/browser#ConvexHttpClient().mutation',
    ]);
    expect(systemsOf(source)).toEqual(['Convex']);
  });

  it('hooks of components', () => {
    const source = `
      import { useMutation, useQuery } from 'convex/react';
      export function Orders() {
        const orders = useQuery('orders:list' as never);
        const add = useMutation('orders:add' as never);
        return <button onClick={() => add()}>{orders}</button>;
      }
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'outbound read convex/react#useQuery',
      'outbound write convex/react#useMutation',
    ]);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['Convex']);
  });
});

describe('ignores', () => {
  it('functions that Convex runs', () => {
    const source = `
      import { queryGeneric } from 'convex/server';
      export const list = queryGeneric({ handler: async () => [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
