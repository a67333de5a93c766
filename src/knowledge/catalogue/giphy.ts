import type { Library } from '../../model/library.ts';

export default {
  id: 'giphy',
  packages: ['@giphy/js-fetch-api', 'giphy-api'],
  purpose: 'Client of GIPHY, animated images.',
  system: {
    name: 'GIPHY',
    kind: 'http-api',
    vendor: 'GIPHY',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'GiphyFetch()',
    },
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'GiphyFetch().{animate,categories,channels,emoji,emojiDefaultVariations,emojiVariations,gif,gifs,random,related,search,subcategories,trending}',
      effect: 'read',
    },
    {
      path: 'default().{search,id,translate,random,trending}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
