import type { Library } from '../../model/library.ts';

export default {
  id: 'wise-api',
  packages: [],
  purpose: 'Transfers of money abroad.',
  system: {
    name: 'Wise',
    aliases: ['TransferWise'],
    kind: 'payment',
    vendor: 'Wise',
    hosting: 'saas',
  },
  hosts: ['*.wise.com', '*.transferwise.com', '*.transferwise.tech'],
} as const satisfies Library;
