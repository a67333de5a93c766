import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries and mutations, tried again by a link', () => {
    const source = `
      import { ApolloClient, HttpLink, InMemoryCache, from, gql } from '@apollo/client';
      import { RetryLink } from '@apollo/client/link/retry';
      const retry = new RetryLink({ delay: { initial: 300 }, attempts: { max: 3 } });
      const client = new ApolloClient({ link: from([retry, new HttpLink({ uri: 'https://api.example.com/graphql' })]), cache: new InMemoryCache() });
      await client.query({ query: gql('query { me { id } }') });
      await client.mutate({ mutation: gql('mutation { leave }') });
    `;
    expect(matchesOf(source)).toEqual([
      'client @apollo/client#ApolloClient',
      'client @apollo/client#HttpLink',
      'outbound read @apollo/client#ApolloClient().query',
      'outbound write @apollo/client#ApolloClient().mutate',
      'retry 3 exponential jitter RetryLink',
    ]);
  });

  it('hooks of components', () => {
    const source = `
      import { gql, useMutation, useQuery } from '@apollo/client';
      export function Cart() {
        const { data } = useQuery(gql('query { cart { id } }'));
        const [leave] = useMutation(gql('mutation { leave }'));
        return <button onClick={() => leave()}>{data}</button>;
      }
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'outbound read @apollo/client#useQuery',
      'outbound write @apollo/client#useMutation',
    ]);
  });
});

describe('ignores', () => {
  it('a document and a cache', () => {
    const source = `
      import { InMemoryCache, gql } from '@apollo/client';
      export const cache = new InMemoryCache();
      cache.readQuery({ query: gql('query { me { id } }') });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
