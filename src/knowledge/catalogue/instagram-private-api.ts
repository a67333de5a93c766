import type { Library } from '../../model/library.ts';

export default {
  id: 'instagram-private-api',
  packages: ['instagram-private-api'],
  purpose: 'Client of the private API of Instagram.',
  system: {
    name: 'Instagram',
    kind: 'http-api',
    vendor: 'Meta',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'IgApiClient()',
    },
  ],
  outbound: [
    {
      path: 'IgApiClient().publish.*',
      effect: 'send',
    },
    {
      path: 'IgApiClient().{account,media,user,direct,directThread,friendship,location,locationSearch,search,tag,upload,live,simulate,qe,zr,attribution,launcher,loom,linkedAccount,challenge,news,highlights,igtv,music,fbsearch,creatives,discover,status}.*',
      effect: 'call',
    },
    {
      path: 'IgApiClient().feed.*().{items,request}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
