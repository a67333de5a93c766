import type { Library } from '../../model/library.ts';

export default {
  id: 'dynamodb-toolbox',
  packages: ['dynamodb-toolbox'],
  purpose: 'Entities over the client of Amazon DynamoDB.',
  system: {
    name: 'Amazon DynamoDB',
    aliases: ['DynamoDB', 'AWS DynamoDB'],
    kind: 'database',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  outbound: [
    { path: '{Entity,Table}().build().**.send', effect: 'call' },
    { path: '{Entity,Table}().build().send', effect: 'call' },
  ],
} as const satisfies Library;
