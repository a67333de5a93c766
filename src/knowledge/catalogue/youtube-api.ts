import type { Library } from '../../model/library.ts';

export default {
  id: 'youtube-api',
  packages: [],
  purpose: 'Videos.',
  system: {
    name: 'YouTube',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: [
    '*.youtube.com',
    '*.youtube-nocookie.com',
    'youtube.googleapis.com',
    'youtubeanalytics.googleapis.com',
    'www.googleapis.com/youtube',
    'www.googleapis.com/upload/youtube',
  ],
} as const satisfies Library;
