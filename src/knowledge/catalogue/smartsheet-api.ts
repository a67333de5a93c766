import type { Library } from '../../model/library.ts';

export default {
  id: 'smartsheet-api',
  packages: [],
  purpose: 'Sheets.',
  system: {
    name: 'Smartsheet',
    kind: 'http-api',
    vendor: 'Smartsheet',
    hosting: 'saas',
  },
  hosts: ['api.smartsheet.com', 'api.smartsheet.eu'],
} as const satisfies Library;
