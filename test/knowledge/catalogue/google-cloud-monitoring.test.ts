import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('time series', () => {
    const source = `
      import { MetricServiceClient } from '@google-cloud/monitoring';
      const client = new MetricServiceClient();
      await client.createTimeSeries({ name: client.projectPath('shop'), timeSeries: [] });
      export const [series] = await client.listTimeSeries({ name: 'projects/shop' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/monitoring#MetricServiceClient',
      'outbound read @google-cloud/monitoring#MetricServiceClient().listTimeSeries',
      'outbound write @google-cloud/monitoring#MetricServiceClient().createTimeSeries',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Monitoring']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { MetricServiceClient } from '@google-cloud/monitoring';
      export const local = (client: MetricServiceClient) => client.projectPath('shop');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
