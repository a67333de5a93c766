import type { Library } from '../../model/library.ts';

export default {
  id: 'solid-js-web',
  packages: ['solid-js/web'],
  purpose: 'Renders Solid in the browser.',
  bootstraps: [
    { path: 'render', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'hydrate', role: 'frontend', because: 'renders a page in the browser' },
  ],
} as const satisfies Library;
