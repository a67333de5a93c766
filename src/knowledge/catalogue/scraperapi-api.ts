import type { Library } from '../../model/library.ts';

export default {
  id: 'scraperapi-api',
  packages: [],
  purpose: 'Content of web pages.',
  system: {
    name: 'ScraperAPI',
    kind: 'http-api',
    vendor: 'ScraperAPI',
    hosting: 'saas',
  },
  hosts: ['api.scraperapi.com'],
} as const satisfies Library;
