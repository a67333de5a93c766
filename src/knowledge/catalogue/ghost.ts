import type { Library } from '../../model/library.ts';

export default {
  id: 'ghost',
  packages: ['@tryghost/content-api'],
  purpose: 'Client of the content API of Ghost.',
  system: { name: 'Ghost', kind: 'http-api', vendor: 'Ghost', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [
    { path: 'default().{posts,pages,authors,tags,settings,tiers,newsletters,offers}.{browse,read}', effect: 'read' },
  ],
} as const satisfies Library;
