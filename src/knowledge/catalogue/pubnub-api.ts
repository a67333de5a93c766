import type { Library } from '../../model/library.ts';

export default {
  id: 'pubnub-api',
  packages: [],
  purpose: 'Live messages to browsers and apps.',
  system: {
    name: 'PubNub',
    kind: 'http-api',
    vendor: 'PubNub',
    hosting: 'saas',
  },
  hosts: ['*.pubnub.com', '*.pndsn.com'],
} as const satisfies Library;
