import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages that are sent and received', () => {
    const source = `
      import { SQS } from 'aws-sdk';
      const sqs = new SQS({ maxRetries: 3 });
      await sqs.sendMessage({ QueueUrl: 'q', MessageBody: 'paid' }).promise();
      await sqs.receiveMessage({ QueueUrl: 'q' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#SQS',
      'consumer q aws-sdk#SQS().receiveMessage',
      'outbound call aws-sdk#SQS().receiveMessage',
      'outbound call aws-sdk#SQS().sendMessage',
      'retry 4 exponential jitter SQS',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SQS']);
  });

  it('the client of its own module', () => {
    const source = `
      import SQS from 'aws-sdk/clients/sqs';
      await new SQS().deleteMessage({ QueueUrl: 'q', ReceiptHandle: 'r' }).promise();
    `;
    expect(matchesOf(source)).toEqual(['client aws-sdk#SQS', 'outbound call aws-sdk#SQS().deleteMessage']);
    expect(systemsOf(source)).toEqual(['Amazon SQS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SQS } from 'aws-sdk';
      export const bodyOf = (message: SQS.Message) => message.Body;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
