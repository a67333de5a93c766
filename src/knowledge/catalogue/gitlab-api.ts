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
      again: 'On GitLab.com, four failures in a row pause the webhook for a time, and 40 switch it off.',
      signature: 'a secret token that you set',
      headers: ['X-Gitlab-Token'],
      source: [
        'https://docs.gitlab.com/user/project/integrations/webhooks/',
        'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/166329',
        'https://gitlab.com/gitlab-org/gitlab/-/issues/462719',
      ],
    },
  ],
} as const satisfies Library;
