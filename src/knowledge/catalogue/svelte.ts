import type { Library } from '../../model/library.ts';

export default {
  id: 'svelte',
  packages: ['svelte'],
  purpose: 'Frontend framework.',
  bootstraps: [
    { path: 'mount', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'hydrate', role: 'frontend', because: 'renders a page in the browser' },
  ],
} as const satisfies Library;
