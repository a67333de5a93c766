import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pipes and ingestion', () => {
    const source = `
      import { Tinybird } from '@chronark/zod-bird';
      const tinybird = new Tinybird({ token: process.env.TINYBIRD_TOKEN });
      const events = tinybird.buildPipe({ pipe: 'events', data: {} });
      export const rows = await events({ since: 1 });
      const publish = tinybird.buildIngestEndpoint({ datasource: 'events', event: {} });
      await publish({ id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @chronark/zod-bird#Tinybird',
      'outbound read @chronark/zod-bird#Tinybird().buildPipe()',
      'outbound write @chronark/zod-bird#Tinybird().buildIngestEndpoint()',
    ]);
    expect(systemsOf(source)).toEqual(['Tinybird']);
  });

  it('the SDK of Tinybird', () => {
    const source = `
      import { Tinybird } from '@tinybirdco/sdk';
      const tinybird = new Tinybird({ datasources: {}, pipes: {} });
      export const pages = await tinybird.topPages.query({ limit: 5 });
      await tinybird.pageViews.ingest({ pathname: '/' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @tinybirdco/sdk#Tinybird',
      'outbound read @tinybirdco/sdk#Tinybird().topPages.query',
      'outbound write @tinybirdco/sdk#Tinybird().pageViews.ingest',
    ]);
  });
});

describe('ignores', () => {
  it('definitions', () => {
    const source = `
      import { defineDatasource, t } from '@tinybirdco/sdk';
      export const pageViews = defineDatasource('page_views', { schema: { pathname: t.string() } });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
