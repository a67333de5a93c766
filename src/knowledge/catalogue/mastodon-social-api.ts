import type { Library } from '../../model/library.ts';

export default {
  id: 'mastodon-social-api',
  packages: [],
  purpose: 'Social network.',
  system: {
    name: 'mastodon.social',
    kind: 'http-api',
    vendor: 'Mastodon',
    hosting: 'saas',
  },
  hosts: ['mastodon.social'],
} as const satisfies Library;
