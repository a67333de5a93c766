import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and inserted rows', () => {
    const source = `
      import { BigQuery } from '@google-cloud/bigquery';
      const bigquery = new BigQuery({ projectId: 'shop', maxRetries: 5 });
      const [rows] = await bigquery.query({ query: 'SELECT 1' });
      await bigquery.dataset('sales').table('orders').insert([{ id: 1 }]);
      const [job] = await bigquery.createQueryJob({ query: 'SELECT 1' });
      const [results] = await job.getQueryResults();
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/bigquery#BigQuery',
      'outbound read @google-cloud/bigquery#BigQuery().createQueryJob()[].getQueryResults',
      'outbound read @google-cloud/bigquery#BigQuery().query',
      'outbound write @google-cloud/bigquery#BigQuery().createQueryJob',
      'outbound write @google-cloud/bigquery#BigQuery().dataset().table().insert',
      'retry 6 exponential BigQuery',
    ]);
    expect(systemsOf(source)).toEqual(['Google BigQuery']);
  });
});

describe('ignores', () => {
  it('values of its types', () => {
    const source = `
      import { BigQuery } from '@google-cloud/bigquery';
      export const day = BigQuery.date('2026-01-01');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
