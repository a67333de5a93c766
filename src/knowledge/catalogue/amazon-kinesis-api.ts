import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-kinesis-api',
  packages: [],
  purpose: 'Streams of events.',
  system: {
    name: 'Amazon Kinesis',
    aliases: ['AWS Kinesis'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['kinesis.*.amazonaws.com', 'firehose.*.amazonaws.com'],
} as const satisfies Library;
