import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what serves a router', () => {
    const source = `
      import { createOpenApiExpressMiddleware, createOpenApiFetchHandler } from 'trpc-to-openapi';
      export const middleware = createOpenApiExpressMiddleware({ router });
      export const answer = (req: Request) => createOpenApiFetchHandler({ req, router, endpoint: '/api' });
    `;
    expect(matchesOf(source)).toEqual([
      'serves /api trpc-to-openapi#createOpenApiFetchHandler',
      'serves trpc-to-openapi#createOpenApiExpressMiddleware',
    ]);
  });
});

describe('ignores', () => {
  it('descriptions', () => {
    const source = `
      import { generateOpenApiDocument } from 'trpc-to-openapi';
      export const document = generateOpenApiDocument(router, { title: 'Shop', version: '1', baseUrl: '/api' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
