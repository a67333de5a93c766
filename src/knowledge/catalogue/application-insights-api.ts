import type { Library } from '../../model/library.ts';

export default {
  id: 'application-insights-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces.',
  system: {
    name: 'Azure Application Insights',
    aliases: ['Application Insights', 'Azure Monitor'],
    kind: 'monitoring',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['dc.services.visualstudio.com', '*.applicationinsights.azure.com', 'api.applicationinsights.io'],
} as const satisfies Library;
