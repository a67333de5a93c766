import type { Library } from '../../model/library.ts';

export default {
  id: 'eod-historical-data-api',
  packages: [],
  purpose: 'Prices and data of securities.',
  system: {
    name: 'EOD Historical Data',
    kind: 'http-api',
    vendor: 'EODHD',
    hosting: 'saas',
  },
  hosts: ['*.eodhd.com', '*.eodhistoricaldata.com'],
} as const satisfies Library;
