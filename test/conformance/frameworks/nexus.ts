import type { Fixture } from '../fixture.ts';

export default {
  id: 'nexus',
  files: {
    'src/schema.ts': `import { extendType, makeSchema, objectType, mutationField, queryField, queryType, mutationType } from 'nexus';

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
export const User = objectType({
  name: 'User',
  definition(t) { t.string('email', { resolve: (user) => user.email }); },
});
export const Age = extendType({ type: 'User', definition(t) { t.int('age', { resolve: () => 1 }); } });
export const Feed = objectType({ name: 'Subscription', definition(t) { t.field('feed', { type: 'User', resolve: findUsers }); } });
export const drop = mutationField('drop', { type: 'Boolean', resolve: () => true });
export const me = queryField('me', { type: 'User', resolve: findUsers });
export const schema = makeSchema({ types: [Query, More, User, Age, Feed, drop, me] });
function findUsers() { return []; }
`,
  },
  entryPoints: [
    'GraphQL Mutation.drop: resolve src/schema.ts:19',
    'GraphQL Mutation.save: resolve src/schema.ts:11',
    'GraphQL Query.hello: resolve src/schema.ts:5',
    'GraphQL Query.me: findUsers src/schema.ts:22',
    'GraphQL Query.users: findUsers src/schema.ts:22',
    'GraphQL Subscription.feed: findUsers src/schema.ts:22',
  ],
} satisfies Fixture;
