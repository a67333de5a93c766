import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('metrics that are put', () => {
    const source = `
      import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
      const client = new CloudWatchClient({});
      await client.send(new PutMetricDataCommand({ Namespace: 'shop', MetricData: [] }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-cloudwatch#CloudWatchClient',
      'metrics @aws-sdk/client-cloudwatch#PutMetricDataCommand',
      'outbound call @aws-sdk/client-cloudwatch#CloudWatchClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS CloudWatch']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
      export const command = new GetMetricDataCommand({ Namespace: 'shop', MetricData: [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
