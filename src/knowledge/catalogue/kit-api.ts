import type { Library } from '../../model/library.ts';

export default {
  id: 'kit-api',
  packages: [],
  purpose: 'Mailing lists and campaigns.',
  system: {
    name: 'Kit',
    aliases: ['ConvertKit'],
    kind: 'email',
    vendor: 'Kit',
    hosting: 'saas',
  },
  hosts: ['*.convertkit.com', 'api.kit.com'],
} as const satisfies Library;
