import type { Library } from '../../model/library.ts';

export default {
  id: 'vue',
  packages: ['vue'],
  purpose: 'Frontend framework.',
  bootstraps: [
    { path: '{createApp,createSSRApp}().**.mount', role: 'frontend', because: 'renders a page in the browser' },
  ],
} as const satisfies Library;
