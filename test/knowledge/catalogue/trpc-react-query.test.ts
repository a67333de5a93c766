import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries with their retries', () => {
    const source = `
      import { createTRPCReact } from '@trpc/react-query';
      export const trpc = createTRPCReact();
      export const useUser = () => trpc.user.byId.useQuery('1', { retry: 2 });
      export const useSave = () => trpc.save.useMutation({ retry: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @trpc/react-query#createTRPCReact',
      'retry 2 none trpc.save.useMutation',
      'retry 3 exponential trpc.user.byId.useQuery',
    ]);
  });

  it('options for hooks of TanStack Query', () => {
    const source = `
      import { useMutation, useQuery } from '@tanstack/react-query';
      import { createTRPCContext } from '@trpc/tanstack-react-query';
      const { useTRPC } = createTRPCContext();
      export const useUser = (id: string) => {
        const trpc = useTRPC();
        useMutation(trpc.inbox.save.mutationOptions({ retry: 4 }));
        return useQuery(trpc.inbox.byId.queryOptions({ id }, { enabled: !!id, retry: false }));
      };
    `;
    expect(matchesOf(source).filter((row) => row.startsWith('retry'))).toEqual([
      'retry 1 none trpc.inbox.byId.queryOptions',
      'retry 5 none trpc.inbox.save.mutationOptions',
    ]);
  });

  it('Next.js', () => {
    const source = `
      import { createTRPCNext } from '@trpc/next';
      export const trpc = createTRPCNext({ config: () => ({ links: [] }) });
    `;
    expect(matchesOf(source)).toEqual(['client @trpc/next#createTRPCNext']);
  });
});

describe('ignores', () => {
  it('keys', () => {
    const source = `
      import { getQueryKey } from '@trpc/react-query';
      export const key = getQueryKey({} as never);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
