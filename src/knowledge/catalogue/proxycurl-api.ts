import type { Library } from '../../model/library.ts';

export default {
  id: 'proxycurl-api',
  packages: [],
  purpose: 'Data of people and companies.',
  system: {
    name: 'Proxycurl',
    kind: 'http-api',
    vendor: 'Nubela',
    hosting: 'saas',
  },
  hosts: ['nubela.co/proxycurl'],
} as const satisfies Library;
