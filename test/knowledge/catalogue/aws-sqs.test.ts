import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages that are sent and received', () => {
    const source = `
      import { ReceiveMessageCommand, SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
      const sqs = new SQSClient({ region: 'eu-central-1', maxAttempts: 6 });
      await sqs.send(new SendMessageCommand({ QueueUrl: 'q', MessageBody: 'paid' }));
      await sqs.send(new ReceiveMessageCommand({ QueueUrl: 'q' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-sqs#SQSClient',
      'consumer q @aws-sdk/client-sqs#ReceiveMessageCommand',
      'outbound call @aws-sdk/client-sqs#SQSClient().send',
      'outbound call @aws-sdk/client-sqs#SQSClient().send',
      'retry 6 exponential jitter SQSClient',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SQS']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { SendMessageCommand } from '@aws-sdk/client-sqs';
      export const command = new SendMessageCommand({ QueueUrl: 'q', MessageBody: 'paid' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
