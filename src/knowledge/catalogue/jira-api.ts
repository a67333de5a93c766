import type { Library } from '../../model/library.ts';

export default {
  id: 'jira-api',
  packages: [],
  purpose: 'Issues of Jira.',
  system: {
    name: 'Jira',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.atlassian.net', 'api.atlassian.com/ex/jira'],
} as const satisfies Library;
