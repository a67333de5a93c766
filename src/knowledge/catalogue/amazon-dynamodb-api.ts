import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-dynamodb-api',
  packages: [],
  purpose: 'Key-value database.',
  system: {
    name: 'Amazon DynamoDB',
    aliases: ['DynamoDB', 'AWS DynamoDB'],
    kind: 'database',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['dynamodb.*.amazonaws.com'],
} as const satisfies Library;
