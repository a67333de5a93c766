import { describe, expect, it } from 'vitest';
import apiOperations from '../../../src/knowledge/detectors/api-operations.ts';
import { entriesOf } from '../../support/rows-of.ts';

const manifest = (...packages: readonly string[]): string =>
  JSON.stringify({ name: 'shop', dependencies: Object.fromEntries(packages.map((name) => [name, '1'])) });
const description = `openapi: 3.0.0
servers: [{ url: 'https://shop.test/v1' }]
paths:
  /orders:
    get: { operationId: listOrders }
    post: { operationId: createOrder }
`;

describe('recognises', () => {
  it('functions for ids, below the prefix of the plugin and of the plugin around it', async () => {
    const files = {
      'package.json': manifest('fastify', 'fastify-openapi-glue'),
      'openapi.yaml': description,
      'src/app.ts': `import Fastify from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
const app = Fastify();
app.register(async (inner) => {
  inner.register(openapiGlue, {
    specification: './openapi.yaml',
    prefix: 'v2',
    serviceHandlers: { listOrders: async () => [] },
  });
}, { prefix: '/api' });`,
    };
    expect(await entriesOf(apiOperations, files)).toEqual(['GET /api/v2/orders app.ts:8']);
  });

  it('handlers that are registered one by one', async () => {
    const files = {
      'package.json': manifest('openapi-backend'),
      'openapi.yaml': description,
      'src/app.ts': `import OpenAPIBackend from 'openapi-backend';
const api = new OpenAPIBackend({ definition: './openapi.yaml' });
api.register('createOrder', async () => {});`,
    };
    expect(await entriesOf(apiOperations, files)).toEqual(['POST /orders app.ts:3']);
  });
});

describe('ignores', () => {
  it('functions for ids that no description has, and ids that stand for several operations', async () => {
    const files = {
      'package.json': manifest('openapi-backend'),
      'openapi.yaml': description,
      'other/api.yaml': description,
      'src/app.ts': `import OpenAPIBackend from 'openapi-backend';
import { definition } from './definition';
const api = new OpenAPIBackend({ definition, handlers: { listOrders: async () => {}, notFound: async () => {} } });`,
      'src/definition.ts': 'export const definition = {};',
    };
    expect(await entriesOf(apiOperations, files)).toEqual([]);
  });

  it('descriptions of a package that only makes clients of them', async () => {
    const files = {
      'package.json': manifest('openapi-fetch'),
      'openapi.yaml': description,
      'src/app.ts': "import createClient from 'openapi-fetch';\nexport const client = createClient({ baseUrl: '/' });",
    };
    expect(await entriesOf(apiOperations, files)).toEqual([]);
  });
});
