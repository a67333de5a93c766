import type { Library } from '../../model/library.ts';

export default {
  id: 'digitalocean-api',
  packages: [],
  purpose: 'Machines and clusters on DigitalOcean.',
  system: {
    name: 'DigitalOcean',
    kind: 'http-api',
    vendor: 'DigitalOcean',
    hosting: 'saas',
  },
  hosts: ['api.digitalocean.com', 'cloud.digitalocean.com'],
} as const satisfies Library;
