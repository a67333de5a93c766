import type { Library } from '../../model/library.ts';

export default {
  id: 'convertapi-api',
  packages: [],
  purpose: 'Conversion of files.',
  system: {
    name: 'ConvertAPI.com',
    kind: 'http-api',
    vendor: 'ConvertAPI',
    hosting: 'saas',
  },
  hosts: ['v2.convertapi.com', 'eu-v2.convertapi.com'],
} as const satisfies Library;
