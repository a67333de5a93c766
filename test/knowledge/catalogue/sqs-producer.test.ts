import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages to the queue that it was made with', () => {
    const source = `
      import { Producer } from 'sqs-producer';
      const producer = Producer.create({ queueUrl: 'https://example.com/orders' });
      await producer.send(['one']);
    `;
    expect(matchesOf(source)).toEqual([
      'client sqs-producer#Producer.create',
      'outbound publish sqs-producer#Producer.create().send',
    ]);
  });
});

describe('ignores', () => {
  it('types', () => {
    const source = `
      import type { Message } from 'sqs-producer';
      export const id = (message: Message) => message.id;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
