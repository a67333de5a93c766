import type { Library } from '../../model/library.ts';

export default {
  id: 'whoisxml-api',
  packages: [],
  purpose: 'Owners of domain names.',
  system: {
    name: 'WhoisXML API',
    kind: 'http-api',
    vendor: 'WhoisXML API',
    hosting: 'saas',
  },
  hosts: ['*.whoisxmlapi.com'],
} as const satisfies Library;
