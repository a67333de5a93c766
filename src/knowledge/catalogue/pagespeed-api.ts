import type { Library } from '../../model/library.ts';

export default {
  id: 'pagespeed-api',
  packages: [],
  purpose: 'Speed of web pages.',
  system: {
    name: 'PageSpeed Insights',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['pagespeedonline.googleapis.com', 'www.googleapis.com/pagespeedonline'],
} as const satisfies Library;
