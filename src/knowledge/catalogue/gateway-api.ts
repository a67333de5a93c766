import type { Library } from '../../model/library.ts';

export default {
  id: 'gateway-api',
  packages: [],
  purpose: 'Text messages.',
  system: {
    name: 'GatewayAPI',
    kind: 'sms',
    vendor: 'ONLINECITY',
    hosting: 'saas',
  },
  hosts: ['*.gatewayapi.com', '*.gatewayapi.eu'],
} as const satisfies Library;
