import { describe, expect, it } from 'vitest';
import platformEntries from '../../../src/knowledge/detectors/platform-entries.ts';
import { modelOf } from '../../support/model-of.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

const shop = {
  'package.json': '{ "name": "shop", "private": true }',
  'serverless.yml': 'functions:\n  list:\n    handler: src/orders.list\n    events:\n      - httpApi: GET /orders\n',
  'src/orders.ts': 'export const list = async () => [];',
};

describe('recognises', () => {
  it('routes and schedules of configurations, with the function that they start', async () => {
    expect(await entriesOf(platformEntries, shop)).toEqual(['GET /orders serverless.yml:2']);
    const { entryPoints = [] } = await rowsOf(platformEntries, shop);
    expect(entryPoints.map(({ handlers }) => handlers)).toEqual([[{ file: 'src/orders.ts', function: 1 }]]);
  });

  it('the service of the package around the configuration', async () => {
    const { entryPoints, services } = await modelOf({
      ...shop,
      'vercel.json': '{ "crons": [{ "path": "/api/clean", "schedule": "0 5 * * *" }] }',
    });
    expect(entryPoints.map(({ service, symbol }) => `${service} ${symbol}`)).toEqual(['shop list', 'shop /api/clean']);
    expect(services.map(({ kind, deployable }) => `${kind} ${deployable}`)).toEqual(['serverless true']);
  });
});

describe('ignores', () => {
  it('handlers that are not in the repository', async () => {
    const { entryPoints = [] } = await rowsOf(platformEntries, { ...shop, 'src/orders.ts': 'export {};' });
    expect(entryPoints.map(({ handlers }) => handlers)).toEqual([[]]);
  });
});
