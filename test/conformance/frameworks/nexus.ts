import type { Fixture } from '../fixture.ts';

export default {
  id: 'nexus',
  files: {
    'src/schema.ts': `import { extendType, makeSchema, mutationField, queryField, queryType, mutationType } from 'nexus';

export const Query = queryType({
  definition(t) {
    t.string('hello', { resolve: () => 'world' });
    t.nonNull.list.field('users', { type: 'User', resolve: findUsers });
  },
});
export const More = extendType({
  type: 'Mutation',
  definition(t) { t.field('save', { type: 'User', resolve: () => ({}) }); },
});
export const drop = mutationField('drop', { type: 'Boolean', resolve: () => true });
export const me = queryField('me', { type: 'User', resolve: findUsers });
export const schema = makeSchema({ types: [Query, More, drop, me] });
function findUsers() { return []; }
`,
  },
  entryPoints: [
    'GraphQL Mutation.drop: resolve src/schema.ts:13',
    'GraphQL Query.hello: resolve src/schema.ts:5',
    'GraphQL Query.me: findUsers src/schema.ts:16',
    'GraphQL Query.users: findUsers src/schema.ts:16',
  ],
} satisfies Fixture;
