import type { Library } from '../../model/library.ts';

export default {
  id: 'google-custom-search-api',
  packages: [],
  purpose: 'Search of the web.',
  system: {
    name: 'Google Custom Search',
    aliases: ['Google Programmable Search'],
    kind: 'search',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['customsearch.googleapis.com', 'www.googleapis.com/customsearch'],
} as const satisfies Library;
