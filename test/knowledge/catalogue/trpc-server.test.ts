import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a server of its own', () => {
    const source = `
      import { initTRPC } from '@trpc/server';
      import { createHTTPServer } from '@trpc/server/adapters/standalone';
      const t = initTRPC.create();
      const router = t.router({ hello: t.procedure.query(() => 'hello') });
      createHTTPServer({ router }).listen(2022);
    `;
    expect(matchesOf(source)).toEqual([
      'procedure GET @trpc/server#initTRPC.create().procedure.query',
      'router @trpc/server#initTRPC.create().router',
      'serves @trpc/server/adapters/standalone#createHTTPServer',
      'starts http-server @trpc/server/adapters/standalone#createHTTPServer().listen',
    ]);
  });

  it('a function of AWS Lambda', () => {
    const source = `
      import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda';
      export const handler = awsLambdaRequestHandler({ router: {} as never });
    `;
    expect(matchesOf(source)).toEqual([
      'serves @trpc/server/adapters/aws-lambda#awsLambdaRequestHandler',
      'starts serverless @trpc/server/adapters/aws-lambda#awsLambdaRequestHandler',
    ]);
  });
});

describe('ignores', () => {
  it('errors and callers', () => {
    const source = `
      import { TRPCError, initTRPC } from '@trpc/server';
      const t = initTRPC.create();
      export const hello = await t.createCallerFactory(router)({}).hello();
      export const error = new TRPCError({ code: 'NOT_FOUND' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
