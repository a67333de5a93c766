import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { WebPubSubServiceClient } from '@azure/web-pubsub';
      const service = new WebPubSubServiceClient('Endpoint=https://shop.webpubsub.azure.com', 'orders');
      await service.sendToAll({ id: 1 });
      await service.group('staff').addUser('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/web-pubsub#WebPubSubServiceClient',
      'outbound send @azure/web-pubsub#WebPubSubServiceClient().sendToAll',
      'outbound write @azure/web-pubsub#WebPubSubServiceClient().group().addUser',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Web PubSub']);
  });
});

describe('ignores', () => {
  it('a reference to a group', () => {
    const source = `
      import type { WebPubSubServiceClient } from '@azure/web-pubsub';
      export const local = (client: WebPubSubServiceClient) => client.group('staff');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
