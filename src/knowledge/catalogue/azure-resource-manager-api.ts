import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-resource-manager-api',
  packages: [],
  purpose: 'Resources on Azure.',
  system: {
    name: 'Azure Resource Manager',
    aliases: ['Azure API'],
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['management.azure.com'],
} as const satisfies Library;
