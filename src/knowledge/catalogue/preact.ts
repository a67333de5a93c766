import type { Library } from '../../model/library.ts';

export default {
  id: 'preact',
  packages: ['preact'],
  purpose: 'Renders Preact in the browser.',
  bootstraps: [
    { path: 'render', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'hydrate', role: 'frontend', because: 'renders a page in the browser' },
  ],
} as const satisfies Library;
