import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('topics and subscriptions', () => {
    const source = `
      import { PubSub } from '@google-cloud/pubsub';
      const pubsub = new PubSub({ projectId: 'shop' });
      await pubsub.topic('orders').publishMessage({ json: { id: 1 } });
      pubsub.subscription('mail').on('message', (message) => message.ack());
      pubsub.topic('orders').subscription('audit');
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/pubsub#PubSub',
      'consumer audit @google-cloud/pubsub#PubSub().topic().subscription',
      'consumer mail @google-cloud/pubsub#PubSub().subscription',
      'outbound consume @google-cloud/pubsub#PubSub().subscription().on',
      'outbound publish @google-cloud/pubsub#PubSub().topic().publishMessage',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Pub/Sub']);
  });

  it('a topic by its type', () => {
    const source = `
      import type { Topic } from '@google-cloud/pubsub';
      export const announce = (topic: Topic) => topic.publishMessage({ json: {} });
    `;
    expect(matchesOf(source)).toEqual(['outbound publish @google-cloud/pubsub#PubSub().topic().publishMessage']);
    expect(systemsOf(source)).toEqual(['Google Cloud Pub/Sub']);
  });
});

describe('ignores', () => {
  it('answers to a message', () => {
    const source = `
      import type { Message } from '@google-cloud/pubsub';
      export const later = (message: Message) => message.nack();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
