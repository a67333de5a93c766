import type { Library } from '../../model/library.ts';

export default {
  id: 'webcontainers',
  packages: ['@webcontainer/api'],
  purpose: 'Runs Node.js inside a page, with files that StackBlitz serves.',
  system: {
    name: 'StackBlitz WebContainers',
    aliases: ['WebContainers', 'StackBlitz'],
    kind: 'other',
    vendor: 'StackBlitz',
    hosting: 'saas',
  },
  clients: [{ path: 'WebContainer.boot()', options: { argument: 0 } }],
  same: [{ path: '@webcontainer/api#WebContainer()', as: '@webcontainer/api#WebContainer.boot()' }],
} as const satisfies Library;
