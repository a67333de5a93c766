import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages that are published', () => {
    const source = `
      import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
      const sns = new SNSClient({});
      await sns.send(new PublishCommand({ TopicArn: 'arn', Message: 'paid' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-sns#SNSClient',
      'outbound publish @aws-sdk/client-sns#SNSClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SNS']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { PublishCommand } from '@aws-sdk/client-sns';
      export const command = new PublishCommand({ TopicArn: 'arn', Message: 'paid' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
