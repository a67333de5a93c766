import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-opensearch-api',
  packages: [],
  purpose: 'Search engine.',
  system: {
    name: 'OpenSearch',
    aliases: ['Amazon OpenSearch Service'],
    kind: 'search',
    hosting: 'either',
  },
  hosts: ['*.es.amazonaws.com', '*.aoss.amazonaws.com'],
} as const satisfies Library;
