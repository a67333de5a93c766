import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages, state and calls', () => {
    const source = `
      import { DaprClient, DaprServer, HttpMethod } from '@dapr/dapr';
      const client = new DaprClient({ daprHost: '127.0.0.1', daprPort: '3500' });
      await client.pubsub.publish('bus', 'orders', { id: 1 });
      await client.state.save('store', [{ key: 'a', value: 1 }]);
      export const answer = await client.invoker.invoke('billing', 'charge', HttpMethod.POST, {});
      const server = new DaprServer({ serverHost: '127.0.0.1' });
      await server.pubsub.subscribe('bus', 'orders', async () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client @dapr/dapr#DaprClient',
      'client @dapr/dapr#DaprServer',
      'consumer orders @dapr/dapr#DaprServer().pubsub.subscribe',
      'outbound call @dapr/dapr#DaprClient().invoker.invoke',
      'outbound consume @dapr/dapr#DaprServer().pubsub.subscribe',
      'outbound publish @dapr/dapr#DaprClient().pubsub.publish',
      'outbound write @dapr/dapr#DaprClient().state.save',
    ]);
    expect(systemsOf(source)).toEqual(['Dapr sidecar']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DaprClient } from '@dapr/dapr';
      export const same = (given: DaprClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
