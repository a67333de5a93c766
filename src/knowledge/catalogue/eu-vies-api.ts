import type { Library } from '../../model/library.ts';

export default {
  id: 'eu-vies-api',
  packages: [],
  purpose: 'Checks of tax numbers of the European Union.',
  system: {
    name: 'VIES',
    kind: 'http-api',
    vendor: 'European Commission',
    hosting: 'saas',
  },
  hosts: ['ec.europa.eu/taxation_customs/vies'],
} as const satisfies Library;
