import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-devops-api',
  packages: [],
  purpose: 'Repositories, work items and builds.',
  system: {
    name: 'Azure DevOps',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['dev.azure.com', 'app.vssps.visualstudio.com'],
} as const satisfies Library;
