import type { Fixture } from '../fixture.ts';

export default {
  id: 'apollo-server',
  files: {
    'src/app.ts': `import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import merge from 'lodash/merge';
import { resolvers as books } from './books.js';

const typeDefs = \`#graphql
  type Query { users: [String] book(id: ID!): String }
  type Mutation { addBook: String }
\`;
const resolvers = {
  Query: { users: () => [] },
  Book: { title: (book) => book.title },
};
const server = new ApolloServer({ typeDefs, resolvers: merge(resolvers, books) });
await startStandaloneServer(server, { listen: { port: 4000 } });
`,
    'src/books.ts': `const mutations = { async addBook(_, input) { return input; } };
export const resolvers = {
  Query: { book },
  Mutation: { ...mutations },
  Subscription: { bookAdded: { subscribe: () => null } },
};
function book(_, { id }) { return id; }
`,
  },
  entryPoints: [
    'GraphQL Mutation.addBook: addBook src/books.ts:1',
    'GraphQL Query.book: book src/books.ts:7',
    'GraphQL Query.users: users src/app.ts:11',
    'GraphQL Subscription.bookAdded: subscribe src/books.ts:5',
  ],
} satisfies Fixture;
