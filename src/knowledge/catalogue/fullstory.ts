import type { Library } from '../../model/library.ts';

export default {
  id: 'fullstory',
  packages: ['@fullstory/browser'],
  purpose: 'Records sessions on pages with FullStory.',
  system: { name: 'FullStory', kind: 'analytics', vendor: 'FullStory', hosting: 'saas' },
  clients: [{ path: 'init()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [
    { path: 'FullStory', effect: 'send' },
    { path: 'FullStory.{event,identify,setUserVars,setVars}', effect: 'send' },
  ],
} as const satisfies Library;
