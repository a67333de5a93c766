import type { Library } from '../../model/library.ts';

export default {
  id: 'ipinfo',
  packages: ['node-ipinfo'],
  purpose: 'Client of IPinfo, place and owner of an IP address.',
  system: {
    name: 'IPinfo',
    kind: 'http-api',
    vendor: 'IPinfo',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{IPinfoWrapper,IPinfoLiteWrapper,IPinfoCoreWrapper,IPinfoPlusWrapper}()',
    },
    {
      path: 'default()',
    },
  ],
  outbound: [
    {
      path: '{IPinfoWrapper,IPinfoLiteWrapper,IPinfoCoreWrapper,IPinfoPlusWrapper}().{lookupIp,lookupASN,lookupResproxy,getMap,getBatch}',
      effect: 'read',
    },
    {
      path: 'default().{lookupIp,lookupASN,getMap,getBatch}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
