import { describe, expect, it } from 'vitest';
import apiOperations from '../../../src/knowledge/detectors/api-operations.ts';
import { entriesOf } from '../../support/rows-of.ts';

const shop = {
  'package.json': '{ "name": "shop", "dependencies": { "fastify-openapi-glue": "4" } }',
  'openapi.yaml': 'openapi: 3.0.0\npaths:\n  /orders:\n    get: { operationId: list }\n',
};

describe('recognises', () => {
  it('a plugin with an object of handlers', async () => {
    const source = `import openapiGlue from 'fastify-openapi-glue';
export const routes = (app: any) =>
  app.register(openapiGlue, { specification: 'openapi.yaml', serviceHandlers: { list: async () => [] } });`;
    expect(await entriesOf(apiOperations, { ...shop, 'src/a.ts': source })).toEqual(['GET /orders a.ts:3']);
  });
});

describe('ignores', () => {
  it('other plugins, and handlers that a function resolves', async () => {
    const source = `import openapiGlue from 'fastify-openapi-glue';
import cors from '@fastify/cors';
export const routes = (app: any) => {
  app.register(cors, { specification: 'openapi.yaml', serviceHandlers: { list: async () => [] } });
  app.register(openapiGlue, { specification: 'openapi.yaml', operationResolver: (id: string) => id });
};`;
    expect(await entriesOf(apiOperations, { ...shop, 'src/a.ts': source })).toEqual([]);
  });
});
