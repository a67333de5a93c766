import type { Library } from '../../model/library.ts';

export default {
  id: 'tiktok-api',
  packages: [],
  purpose: 'Videos, adverts and sign-in with TikTok.',
  system: {
    name: 'TikTok',
    kind: 'http-api',
    vendor: 'ByteDance',
    hosting: 'saas',
  },
  hosts: ['*.tiktok.com', '*.tiktokapis.com'],
} as const satisfies Library;
