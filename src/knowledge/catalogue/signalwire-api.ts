import type { Library } from '../../model/library.ts';

export default {
  id: 'signalwire-api',
  packages: [],
  purpose: 'Text messages and calls.',
  system: {
    name: 'SignalWire',
    kind: 'sms',
    vendor: 'SignalWire',
    hosting: 'saas',
  },
  hosts: ['*.signalwire.com'],
} as const satisfies Library;
