import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-ai-gateway-api',
  packages: [],
  purpose: 'Passes calls on to makers of language models.',
  system: {
    name: 'Cloudflare AI Gateway',
    kind: 'llm',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['gateway.ai.cloudflare.com'],
} as const satisfies Library;
