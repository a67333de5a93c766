import type { Fixture } from '../fixture.ts';

export default {
  id: 'pothos',
  files: {
    'src/builder.ts': `import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';

export const builder = new SchemaBuilder<{ PrismaTypes: {} }>({ plugins: [PrismaPlugin] });
`,
    'src/schema.ts': `import { builder } from './builder.js';

builder.queryType({ fields: (t) => ({ hello: t.string({ resolve: () => 'world' }) }) });
builder.mutationType({});
builder.queryField('user', (t) => t.prismaField({ type: 'User', resolve: findUser }));
builder.queryFields((t) => ({ users: t.field({ type: ['User'], resolve: () => [] }) }));
builder.mutationField('signUp', (t) => t.field({ type: 'User', resolve: async () => ({}) }));
builder.mutationFields((t) => ({ signOut: t.boolean({ resolve: () => true }) }));
builder.subscriptionField('changed', (t) => t.field({ type: 'User', subscribe: () => null, resolve: (user) => user }));
export const schema = builder.toSchema();
function findUser() { return {}; }
`,
  },
  entryPoints: [
    'GraphQL Mutation.signOut: resolve src/schema.ts:8',
    'GraphQL Mutation.signUp: resolve src/schema.ts:7',
    'GraphQL Query.hello: resolve src/schema.ts:3',
    'GraphQL Query.user: findUser src/schema.ts:11',
    'GraphQL Query.users: resolve src/schema.ts:6',
    'GraphQL Subscription.changed: resolve src/schema.ts:9',
  ],
} satisfies Fixture;
