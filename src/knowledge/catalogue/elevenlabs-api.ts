import type { Library } from '../../model/library.ts';

export default {
  id: 'elevenlabs-api',
  packages: [],
  purpose: 'Speech.',
  system: {
    name: 'ElevenLabs',
    kind: 'llm',
    vendor: 'ElevenLabs',
    hosting: 'saas',
  },
  hosts: ['*.elevenlabs.io'],
} as const satisfies Library;
