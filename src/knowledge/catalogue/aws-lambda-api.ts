import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-lambda-api',
  packages: [],
  purpose: 'Runs functions.',
  system: {
    name: 'AWS Lambda',
    aliases: ['Lambda'],
    kind: 'http-api',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['lambda.*.amazonaws.com'],
} as const satisfies Library;
