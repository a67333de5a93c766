import type { Library } from '../../model/library.ts';

export default {
  id: 'nuget-api',
  packages: [],
  purpose: 'Packages of .NET.',
  system: {
    name: 'NuGet',
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['api.nuget.org', 'azuresearch-usnc.nuget.org'],
} as const satisfies Library;
