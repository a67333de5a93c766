import type { Library } from '../../model/library.ts';

export default {
  id: 'segment-api',
  packages: [],
  purpose: 'Takes in what users do and passes it on.',
  system: {
    name: 'Segment',
    aliases: ['Twilio Segment'],
    kind: 'analytics',
    vendor: 'Twilio',
    hosting: 'saas',
  },
  hosts: ['*.segment.io', '*.segment.com', '*.segmentapis.com'],
} as const satisfies Library;
