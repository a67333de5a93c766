import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('procedures', () => {
    const source = `
      import { createTRPCClient, httpBatchLink, retryLink } from '@trpc/client';
      const trpc = createTRPCClient({ links: [retryLink({ retry: (options) => options.attempts < 3 }), httpBatchLink({ url: 'http://localhost:3000/trpc' })] });
      export const user = await trpc.userById.query('1');
      await trpc.post.create.mutate({ title: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @trpc/client#createTRPCClient',
      'client @trpc/client#httpBatchLink',
      'outbound call @trpc/client#createTRPCClient().post.create.mutate',
      'outbound call @trpc/client#createTRPCClient().userById.query',
      'retry 3 none retryLink',
    ]);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { TRPCClientError, loggerLink } from '@trpc/client';
      export const isClientError = (error: unknown) => error instanceof TRPCClientError;
      export const link = loggerLink();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
