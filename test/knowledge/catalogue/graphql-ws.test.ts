import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('subscriptions', () => {
    const source = `
      import { createClient } from 'graphql-ws';
      const client = createClient({ url: 'wss://graph.example.com', retryAttempts: 3 });
      client.subscribe({ query: 'subscription { paid }' }, { next: show, error: show, complete: show });
    `;
    expect(matchesOf(source)).toEqual([
      'client graphql-ws#createClient',
      'outbound consume graphql-ws#createClient().subscribe',
      'retry 4 exponential jitter createClient',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('the server', () => {
    const source = `
      import { handleProtocols } from 'graphql-ws';
      export const protocol = handleProtocols(new Set(), {} as never);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
