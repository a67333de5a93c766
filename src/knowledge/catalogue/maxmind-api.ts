import type { Library } from '../../model/library.ts';

export default {
  id: 'maxmind-api',
  packages: [],
  purpose: 'Place and owner of an IP address, and risk of fraud.',
  system: {
    name: 'MaxMind',
    aliases: ['GeoIP'],
    kind: 'http-api',
    vendor: 'MaxMind',
    hosting: 'saas',
  },
  hosts: ['*.maxmind.com', 'geolite.info'],
} as const satisfies Library;
