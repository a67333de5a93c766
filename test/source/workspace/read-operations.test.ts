import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

function operationsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { operations } = readWorkspace(
    snapshotOf({ 'package.json': '{ "name": "shop", "dependencies": { "openapi-backend": "1" } }', ...files }),
  );
  return operations.map(({ id, method, path, base, module, file, line }) =>
    [id, method, base + path, module ?? '-', `${file}:${line}`].join(' '),
  );
}

describe('readOperations', () => {
  it('reads OpenAPI and Swagger, as YAML and as JSON', () => {
    expect(
      operationsOf({
        'openapi.yaml':
          'openapi: 3.0.0\nservers:\n  - url: https://shop.test/v1/\npaths:\n  /orders:\n    get:\n      operationId: list\n      x-eov-operation-handler: orders\n',
        'docs-api/swagger.json':
          '{ "swagger": "2.0",\n  "basePath": "/v2",\n  "paths": {\n    "/orders": {\n      "post": { "operationId": "create" } } } }',
      }),
    ).toEqual(['create POST /v2/orders - docs-api/swagger.json:5', 'list GET /v1/orders orders openapi.yaml:6']);
  });

  it('leaves out operations without an id, other files, and what does not parse', () => {
    expect(
      operationsOf({
        'api.yaml': 'openapi: 3.0.0\npaths:\n  /orders: { get: { summary: no id }, parameters: [] }\n',
        'spec.yaml': 'kind: Service\npaths: { /orders: { get: { operationId: list } } }\n',
        'openapi.json': '{ "openapi": ',
        'test/openapi.yaml': 'openapi: 3.0.0\npaths: { /orders: { get: { operationId: list } } }\n',
      }),
    ).toEqual([]);
  });

  it('reads nothing where no package knows OpenAPI', () => {
    const files = {
      'package.json': '{ "name": "shop" }',
      'openapi.yaml': 'openapi: 3.0.0\npaths: { /orders: { get: { operationId: list } } }\n',
    };
    expect(operationsOf(files)).toEqual([]);
  });
});
