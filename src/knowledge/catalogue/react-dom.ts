import type { Library } from '../../model/library.ts';

export default {
  id: 'react-dom',
  packages: ['react-dom', 'react-dom/client'],
  purpose: 'Renders React in the browser.',
  bootstraps: [
    { path: 'createRoot().render', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'hydrateRoot', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'render', role: 'frontend', because: 'renders a page in the browser' },
    { path: 'hydrate', role: 'frontend', because: 'renders a page in the browser' },
  ],
} as const satisfies Library;
