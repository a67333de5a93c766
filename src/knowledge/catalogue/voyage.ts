import type { Library } from '../../model/library.ts';

export default {
  id: 'voyage',
  packages: ['voyageai'],
  purpose: 'Client of Voyage AI embeddings.',
  system: {
    name: 'Voyage AI',
    aliases: ['Voyage'],
    kind: 'llm',
    vendor: 'MongoDB',
    hosting: 'saas',
  },
  hosts: ['api.voyageai.com'],
  clients: [{ path: 'VoyageAIClient()', options: { argument: 0 } }],
  outbound: [{ path: 'VoyageAIClient().{embed,rerank,multimodalEmbed}', effect: 'call' }],
} as const satisfies Library;
