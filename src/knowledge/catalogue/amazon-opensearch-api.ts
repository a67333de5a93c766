import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-opensearch-api',
  packages: [],
  purpose: 'Search engine.',
  system: {
    name: 'OpenSearch',
    kind: 'search',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['*.es.amazonaws.com', '*.aoss.amazonaws.com'],
} as const satisfies Library;
