import type { Library } from '../../model/library.ts';

export default {
  id: 'exa',
  packages: ['exa-js'],
  purpose: 'Client of Exa, web search.',
  system: {
    name: 'Exa',
    kind: 'search',
    vendor: 'Exa',
    hosting: 'saas',
  },
  clients: [{ path: 'default()' }, { path: 'Exa()' }],
  outbound: [
    {
      path: 'default().{search,searchAndContents,findSimilar,findSimilarAndContents,getContents,answer,streamAnswer}',
      effect: 'call',
    },
  ],
  same: [{ path: 'exa-js#Exa()', as: 'exa-js#default()' }],
} as const satisfies Library;
