import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages that are published', () => {
    const source = `
      import { SNS } from 'aws-sdk';
      await new SNS().publish({ TopicArn: 'arn', Message: 'paid' }).promise();
    `;
    expect(matchesOf(source)).toEqual(['client aws-sdk#SNS', 'outbound publish aws-sdk#SNS().publish']);
    expect(systemsOf(source)).toEqual(['Amazon SNS']);
  });

  it('the client of its own module', () => {
    const source = `
      import SNS from 'aws-sdk/clients/sns';
      await new SNS({ maxRetries: 1 }).publish({ TopicArn: 'arn', Message: 'paid' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#SNS',
      'outbound publish aws-sdk#SNS().publish',
      'retry 2 exponential jitter sns',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SNS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SNS } from 'aws-sdk';
      export const topicOf = (input: SNS.PublishInput) => input.TopicArn;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
