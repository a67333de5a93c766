import type { Library } from '../../model/library.ts';

export default {
  id: 'livekit-api',
  packages: [],
  purpose: 'Video calls.',
  system: {
    name: 'LiveKit',
    kind: 'http-api',
    vendor: 'LiveKit',
    hosting: 'saas',
  },
  hosts: ['*.livekit.cloud'],
} as const satisfies Library;
