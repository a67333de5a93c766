import type { Library } from '../../model/library.ts';

export default {
  id: 'runpod-api',
  packages: [],
  purpose: 'Functions with graphics cards.',
  system: {
    name: 'RunPod',
    kind: 'http-api',
    vendor: 'RunPod',
    hosting: 'saas',
  },
  hosts: ['*.runpod.ai', 'api.runpod.io', 'rest.runpod.io'],
} as const satisfies Library;
