import type { Fixture } from '../fixture.ts';

export default {
  id: 'graphql-js',
  files: {
    'src/app.ts': `import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';

const Root = new GraphQLObjectType({
  name: 'RootQuery',
  fields: () => ({ user: { type: GraphQLString, resolve: findUser } }),
});
const mutation = new GraphQLObjectType({ name: 'Mutation', fields: { save: { type: GraphQLString, resolve: () => 'ok' } } });
export const schema = new GraphQLSchema({ query: Root, mutation });
function findUser() { return ''; }
`,
  },
  entryPoints: ['GraphQL Mutation.save: resolve src/app.ts:7', 'GraphQL Query.user: findUser src/app.ts:9'],
} satisfies Fixture;
