import type { Library } from '../../model/library.ts';

export default {
  id: 'scrapingbee-api',
  packages: [],
  purpose: 'Content of web pages.',
  system: {
    name: 'ScrapingBee',
    kind: 'http-api',
    vendor: 'ScrapingBee',
    hosting: 'saas',
  },
  hosts: ['app.scrapingbee.com'],
} as const satisfies Library;
