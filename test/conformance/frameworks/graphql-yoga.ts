import type { Fixture } from '../fixture.ts';

export default {
  id: 'graphql-yoga',
  files: {
    'src/app.ts': `import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

const schema = createSchema({
  typeDefs: 'type Query { hello: String }',
  resolvers: [{ Query: { hello: () => 'world' } }, { Mutation: { ping } }],
});
const yoga = createYoga({ schema, graphqlEndpoint: '/graphql' });
createServer(yoga).listen(4000);

function ping() { return true; }
`,
  },
  entryPoints: ['GraphQL Mutation.ping: ping src/app.ts:11', 'GraphQL Query.hello: hello src/app.ts:6'],
} satisfies Fixture;
