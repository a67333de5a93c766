import type { Library } from '../../model/library.ts';

export default {
  id: 'gitlab-api',
  packages: [],
  purpose: 'Repositories, issues and sign-in with GitLab.',
  system: {
    name: 'GitLab',
    aliases: ['GitLab API'],
    kind: 'http-api',
    vendor: 'GitLab',
    hosting: 'saas',
  },
  hosts: ['*.gitlab.com'],
  webhooks: [
    {
      events: 'events of pushes, merge requests, issues and pipelines',
      again: 'After four failures in a row it switches the webhook off.',
      signature: 'a secret token that you set',
      headers: ['X-Gitlab-Token'],
      source: ['https://docs.gitlab.com/user/project/integrations/webhooks/'],
    },
  ],
} as const satisfies Library;
