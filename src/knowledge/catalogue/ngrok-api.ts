import type { Library } from '../../model/library.ts';

export default {
  id: 'ngrok-api',
  packages: [],
  purpose: 'Tunnels.',
  system: {
    name: 'ngrok',
    kind: 'http-api',
    vendor: 'ngrok',
    hosting: 'saas',
  },
  hosts: ['api.ngrok.com'],
} as const satisfies Library;
