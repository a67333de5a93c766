import type { Library } from '../../model/library.ts';

export default {
  id: 'wikipedia-api',
  packages: [],
  purpose: 'Articles and facts of Wikipedia.',
  system: {
    name: 'Wikipedia',
    aliases: ['Wikimedia'],
    kind: 'http-api',
    vendor: 'Wikimedia Foundation',
    hosting: 'saas',
  },
  hosts: ['*.wikipedia.org', '*.wikimedia.org', '*.wikidata.org'],
} as const satisfies Library;
