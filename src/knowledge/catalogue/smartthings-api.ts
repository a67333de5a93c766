import type { Library } from '../../model/library.ts';

export default {
  id: 'smartthings-api',
  packages: [],
  purpose: 'Devices at home.',
  system: {
    name: 'SmartThings',
    kind: 'http-api',
    vendor: 'Samsung',
    hosting: 'saas',
  },
  hosts: ['api.smartthings.com'],
} as const satisfies Library;
