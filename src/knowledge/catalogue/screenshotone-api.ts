import type { Library } from '../../model/library.ts';

export default {
  id: 'screenshotone-api',
  packages: [],
  purpose: 'Screenshots of web pages.',
  system: {
    name: 'ScreenshotOne',
    kind: 'http-api',
    vendor: 'ScreenshotOne',
    hosting: 'saas',
  },
  hosts: ['api.screenshotone.com'],
} as const satisfies Library;
