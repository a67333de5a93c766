import type { Library } from '../../model/library.ts';

export default {
  id: 'vscode-marketplace-api',
  packages: [],
  purpose: 'Extensions of editors.',
  system: {
    name: 'Visual Studio Marketplace',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['marketplace.visualstudio.com'],
} as const satisfies Library;
