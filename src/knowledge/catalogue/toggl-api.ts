import type { Library } from '../../model/library.ts';

export default {
  id: 'toggl-api',
  packages: [],
  purpose: 'Time of work.',
  system: {
    name: 'Toggl Track',
    kind: 'http-api',
    vendor: 'Toggl',
    hosting: 'saas',
  },
  hosts: ['api.track.toggl.com'],
} as const satisfies Library;
