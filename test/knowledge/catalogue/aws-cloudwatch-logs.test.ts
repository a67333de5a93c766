import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands that are sent', () => {
    const source = `
      import { CloudWatchLogsClient, PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
      const client = new CloudWatchLogsClient({ region: 'eu-central-1' });
      await client.send(new PutLogEventsCommand({ logGroupName: 'a', logStreamName: 'b', logEvents: [] }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-cloudwatch-logs#CloudWatchLogsClient',
      'outbound call @aws-sdk/client-cloudwatch-logs#CloudWatchLogsClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS CloudWatch']);
  });

  it('a transport of winston', () => {
    const source = `
      import WinstonCloudWatch from 'winston-cloudwatch';
      export const transport = new WinstonCloudWatch({ logGroupName: 'a', logStreamName: 'b' });
    `;
    expect(matchesOf(source)).toEqual(['client winston-cloudwatch#default']);
    expect(systemsOf(source)).toEqual(['AWS CloudWatch']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
      export const command = new PutLogEventsCommand({ logGroupName: 'a', logStreamName: 'b', logEvents: [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
