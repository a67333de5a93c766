import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests with and without a client', () => {
    const source = `
      import { GraphQLClient, gql, request } from 'graphql-request';
      const query = gql('query { me { id } }');
      await request('https://graph.example.com/graphql', query);
      const client = new GraphQLClient('https://graph.example.com/graphql');
      await client.request(query);
    `;
    expect(matchesOf(source)).toEqual([
      'client graphql-request#GraphQLClient',
      'outbound call graphql-request#GraphQLClient().request',
      'outbound call graphql-request#request',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { ClientError, gql } from 'graphql-request';
      export const query = gql('query { me { id } }');
      export const isClient = (error: unknown) => error instanceof ClientError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
