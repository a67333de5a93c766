import type { Library } from '../../model/library.ts';

export default {
  id: 'open-exchange-rates-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'Open Exchange Rates',
    kind: 'http-api',
    vendor: 'Open Exchange Rates',
    hosting: 'saas',
  },
  hosts: ['openexchangerates.org'],
} as const satisfies Library;
