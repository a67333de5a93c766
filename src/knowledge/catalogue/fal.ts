import type { Library } from '../../model/library.ts';

export default {
  id: 'fal',
  packages: ['@fal-ai/client', '@fal-ai/serverless-client'],
  purpose: 'Models at fal.',
  system: {
    name: 'fal',
    aliases: ['fal.ai'],
    kind: 'llm',
    vendor: 'fal',
    hosting: 'saas',
  },
  hosts: ['*.fal.run', 'fal.run'],
  clients: [{ path: 'createFalClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'fal.{run,subscribe,stream}', effect: 'call' },
    { path: 'fal.queue.*', effect: 'call' },
    { path: 'fal.storage.upload', effect: 'call' },
    { path: 'createFalClient().{run,subscribe,stream}', effect: 'call' },
  ],
} as const satisfies Library;
