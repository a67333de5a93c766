import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('handlers that it is made with, and those that are registered', () => {
    const source = `
      import OpenAPIBackend from 'openapi-backend';
      const api = new OpenAPIBackend({ definition: 'openapi.yaml', handlers: {} });
      api.register({});
      api.registerHandler('list', async () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'operations openapi-backend#OpenAPIBackend',
      'operations openapi-backend#OpenAPIBackend().register',
      'operations openapi-backend#OpenAPIBackend().registerHandler',
    ]);
  });
});

describe('ignores', () => {
  it('answering one request', () => {
    const source = `
      import type { OpenAPIBackend } from 'openapi-backend';
      export const answer = (api: OpenAPIBackend, request: any) => api.handleRequest(request);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
