import { describe, expect, it } from 'vitest';
import contractRoutes from '../../../src/knowledge/detectors/contract-routes.ts';
import { entriesOf } from '../../support/rows-of.ts';

const contract = `import { initContract } from '@ts-rest/core';
const c = initContract();
const orders = c.router({ list: { method: 'GET', path: '/orders', responses: {} } });
export const contract = c.router({ orders }, { pathPrefix: '/api' });
`;

describe('recognises', () => {
  it('routes of a part of a contract, with the prefix of the whole', async () => {
    const files = {
      'src/contract.ts': contract,
      'src/server.ts':
        "import { initServer } from '@ts-rest/express';\nimport { contract } from './contract';\nconst s = initServer();\nexport const router = s.router(contract.orders, {\n  list: async () => ({ status: 200, body: [] }),\n});",
    };
    expect(await entriesOf(contractRoutes, files)).toEqual(['GET /api/orders server.ts:5']);
  });

  it('methods that decorators give a route', async () => {
    const files = {
      'src/contract.ts': contract,
      'src/orders.ts':
        "import { TsRestHandler } from '@ts-rest/nest';\nimport { contract } from './contract';\nexport class Orders {\n  @TsRestHandler(contract.orders.list)\n  list() {}\n}",
    };
    expect(await entriesOf(contractRoutes, files)).toEqual(['GET /api/orders orders.ts:4']);
  });
});

describe('ignores', () => {
  it('a contract that nobody answers, and names without a function', async () => {
    const files = {
      'src/contract.ts': contract,
      'src/server.ts':
        "import { initServer } from '@ts-rest/express';\nimport { contract } from './contract';\nexport const router = initServer().router(contract.orders, {});",
    };
    expect(await entriesOf(contractRoutes, files)).toEqual([]);
  });
});
