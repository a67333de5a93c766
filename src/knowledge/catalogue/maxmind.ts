import type { Library } from '../../model/library.ts';

export default {
  id: 'maxmind',
  packages: ['@maxmind/geoip2-node'],
  purpose: 'Client of MaxMind, place of an IP address; reads its databases as well.',
  system: {
    name: 'MaxMind',
    aliases: ['GeoIP'],
    kind: 'http-api',
    vendor: 'MaxMind',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'WebServiceClient()',
      options: {
        argument: 2,
      },
    },
  ],
  outbound: [
    {
      path: 'WebServiceClient().{city,country,insights}',
      effect: 'read',
    },
  ],
  local: ['Reader.{open,openBuffer}', 'Reader.{open,openBuffer}().*'],
  timeoutOptions: [
    {
      path: 'WebServiceClient',
      option: {
        argument: 2,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
