import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a consumer', () => {
    const source = `
      import { Consumer } from 'sqs-consumer';
      const app = Consumer.create({ queueUrl: process.env.QUEUE_URL, handleMessage: async () => {} });
      app.start();
    `;
    expect(matchesOf(source)).toEqual([
      'client sqs-consumer#Consumer.create',
      'consumer ${QUEUE_URL} sqs-consumer#Consumer.create',
      'outbound consume sqs-consumer#Consumer.create().start',
      'starts worker sqs-consumer#Consumer.create().start',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SQS']);
  });

  it('batches', () => {
    const source = `
      import { Consumer } from 'sqs-consumer';
      export const app = Consumer.create({ queueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/mail', handleMessageBatch: async () => {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client sqs-consumer#Consumer.create',
      'consumer https://sqs.eu-west-1.amazonaws.com/1/mail sqs-consumer#Consumer.create',
    ]);
  });
});

describe('ignores', () => {
  it('an own consumer', () => {
    const source = `
      class Consumer { static create(options: { queueUrl: string }) { return options; } start() {} }
      Consumer.create({ queueUrl: 'mail' });
      new Consumer().start();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
