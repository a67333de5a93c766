import { describe, expect, it } from 'vitest';
import namedMaps from '../../../src/knowledge/detectors/named-maps.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('operations of resolvers over several files, certain where nothing puts them together', async () => {
    const files = {
      'src/server.ts':
        "import { ApolloServer } from '@apollo/server';\nimport { Mutation } from './mutations';\nexport const server = new ApolloServer({\n  typeDefs,\n  resolvers: {\n    Query: { users: () => [] },\n    Mutation,\n    User: { name: () => '' },\n  },\n});",
      'src/mutations.ts': 'const admin = { ban() {} };\nexport const Mutation = {\n  add: () => null,\n  ...admin,\n};',
    };
    expect((await entriesOf(namedMaps, files)).toSorted()).toEqual([
      'GraphQL Mutation.add mutations.ts:3',
      'GraphQL Mutation.ban mutations.ts:1',
      'GraphQL Query.users server.ts:6',
    ]);
  });

  it('methods of a service, as likely where a class could have others', async () => {
    const source = `import type { ConnectRouter } from '@connectrpc/connect';
import { Users } from './gen/users';
class Service { get() {} }
export default (router: ConnectRouter) => router.service(Users, new Service());`;
    expect(await entriesOf(namedMaps, source)).toEqual(['RPC Users.get a.ts:3']);
    const { entryPoints } = await rowsOf(namedMaps, source);
    expect(entryPoints?.map(({ certainty }) => certainty)).toEqual(['likely']);
  });
});

describe('ignores', () => {
  it('fields of other types, and schemas without resolvers', async () => {
    const source = `
      import { makeExecutableSchema } from '@graphql-tools/schema';
      export const one = makeExecutableSchema({ typeDefs });
      export const two = makeExecutableSchema({ typeDefs, resolvers: { Order: { total: () => 1 } } });
    `;
    expect(await entriesOf(namedMaps, source)).toEqual([]);
  });
});
