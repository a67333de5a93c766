import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and mutations of a client', () => {
    const source = `
      import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
      const client = new Client({ url: 'https://api.example.com/graphql', exchanges: [cacheExchange, fetchExchange] });
      export const user = await client.query(gql\`{ user { id } }\`, {}).toPromise();
      await client.mutation(gql\`mutation { save }\`, {}).toPromise();
    `;
    expect(matchesOf(source)).toEqual([
      'client @urql/core#Client',
      'outbound read @urql/core#Client().query',
      'outbound write @urql/core#Client().mutation',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });

  it('a client that is created, with retries', () => {
    const source = `
      import { retryExchange } from '@urql/exchange-retry';
      import { createClient } from 'urql';
      const client = createClient({ url: 'https://api.example.com/graphql', exchanges: [retryExchange({ maxNumberAttempts: 4 })] });
      export const user = await client.query('{ user { id } }', {}).toPromise();
    `;
    expect(matchesOf(source)).toEqual([
      'client urql#createClient',
      'outbound read @urql/core#Client().query',
      'retry 4 exponential jitter retryExchange',
    ]);
  });
});

describe('ignores', () => {
  it('documents', () => {
    const source = `
      import { gql, stringifyDocument } from '@urql/core';
      export const text = stringifyDocument(gql\`{ user { id } }\`);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
