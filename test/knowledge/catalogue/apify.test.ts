import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('actors and their results', () => {
    const source = `
      import { ApifyClient } from 'apify-client';
      const client = new ApifyClient({ token: 'k', maxRetries: 3 });
      const run = await client.actor('shop/scraper').call({ url: 'a' });
      await client.dataset('1').listItems();
    `;
    expect(matchesOf(source)).toEqual([
      'client apify-client#ApifyClient',
      'outbound call apify-client#ApifyClient().actor().call',
      'outbound read apify-client#ApifyClient().dataset().listItems',
      'retry 4 exponential ApifyClient',
    ]);
    expect(systemsOf(source)).toEqual(['Apify']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ActorRun } from 'apify-client';
      export const idOf = (run: ActorRun) => run.id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
