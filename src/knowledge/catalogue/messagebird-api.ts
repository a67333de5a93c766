import type { Library } from '../../model/library.ts';

export default {
  id: 'messagebird-api',
  packages: [],
  purpose: 'Text messages and calls; now called Bird.',
  system: {
    name: 'MessageBird',
    aliases: ['Bird'],
    kind: 'sms',
    vendor: 'Bird',
    hosting: 'saas',
  },
  hosts: ['*.messagebird.com', '*.bird.com'],
} as const satisfies Library;
