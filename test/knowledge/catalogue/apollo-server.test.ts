import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('resolvers, and a server that listens', () => {
    const source = `
      import { ApolloServer } from '@apollo/server';
      import { startStandaloneServer } from '@apollo/server/standalone';
      import { makeExecutableSchema } from '@graphql-tools/schema';
      const schema = makeExecutableSchema({ typeDefs, resolvers: { Query: { users: () => [] } } });
      await startStandaloneServer(new ApolloServer({ schema }));
    `;
    expect(matchesOf(source)).toEqual([
      'map of graphql @apollo/server#ApolloServer',
      'map of graphql @graphql-tools/schema#makeExecutableSchema',
      'starts http-server @apollo/server#startStandaloneServer',
    ]);
  });
});

describe('ignores', () => {
  it('errors and plugins', () => {
    const source = `
      import { HeaderMap } from '@apollo/server';
      export const headers = new HeaderMap();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
