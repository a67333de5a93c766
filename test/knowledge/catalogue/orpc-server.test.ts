import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('procedures, also on a builder of its own, and what serves them', () => {
    const source = `
      import { os } from '@orpc/server';
      import { RPCHandler } from '@orpc/server/node';
      const builder = os.$context<{ user: string }>().use(auth);
      const list = builder.input(shape).output(shape).handler(async () => []);
      export const handler = new RPCHandler(builder.router({ list }));
    `;
    expect(matchesOf(source)).toEqual([
      'procedure ANY @orpc/server#os.handler',
      'router @orpc/server#RPCHandler',
      'router @orpc/server#os.router',
    ]);
  });
});

describe('ignores', () => {
  it('middleware and errors', () => {
    const source = `
      import { ORPCError, os } from '@orpc/server';
      export const auth = os.middleware(async ({ next }) => next());
      export const error = new ORPCError('NOT_FOUND');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
