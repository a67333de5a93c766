import type { Library } from '../../model/library.ts';

export default {
  id: 'braze',
  packages: ['braze-api', '@braze/web-sdk'],
  purpose: 'Client of the Braze API.',
  system: {
    name: 'Braze',
    kind: 'email',
    vendor: 'Braze',
    hosting: 'saas',
  },
  clients: [
    { path: 'Braze()', url: { argument: 0 } },
    { path: 'initialize()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'Braze().messages.*', effect: 'send' },
    { path: 'Braze().campaigns.trigger.send', effect: 'send' },
    { path: 'Braze().users.track', effect: 'send' },
    { path: 'Braze().transactional.v1.campaigns.send', effect: 'send' },
  ],
} as const satisfies Library;
