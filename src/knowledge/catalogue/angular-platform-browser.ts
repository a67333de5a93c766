import type { Library } from '../../model/library.ts';

export default {
  id: 'angular-platform-browser',
  packages: ['@angular/platform-browser', '@angular/platform-browser-dynamic'],
  purpose: 'Starts Angular applications in the browser.',
  bootstraps: [
    { path: 'bootstrapApplication', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'platformBrowserDynamic().bootstrapModule', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'platformBrowser().bootstrapModule', role: 'frontend', because: 'renders a page in the browser' },
  ],
} as const satisfies Library;
