import type { Library } from '../../model/library.ts';

export default {
  id: 'sec-edgar-api',
  packages: [],
  purpose: 'Filings of companies.',
  system: {
    name: 'SEC EDGAR',
    kind: 'http-api',
    vendor: 'U.S. Securities and Exchange Commission',
    hosting: 'saas',
  },
  hosts: ['*.sec.gov'],
} as const satisfies Library;
