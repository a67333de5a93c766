import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-s3-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Amazon S3',
    aliases: ['S3', 'AWS S3', 'S3-compatible object storage'],
    kind: 'object-storage',
    vendor: 'Amazon Web Services',
    hosting: 'either',
  },
  hosts: ['*.s3.*.amazonaws.com', '*.s3-*.amazonaws.com', '*.s3.dualstack.*.amazonaws.com'],
} as const satisfies Library;
