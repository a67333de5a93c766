import type { Library } from '../../model/library.ts';

export default {
  id: 'linear',
  packages: ['@linear/sdk'],
  purpose: 'Client of the Linear API.',
  system: {
    name: 'Linear',
    kind: 'http-api',
    vendor: 'Linear',
    hosting: 'saas',
  },
  clients: [{ path: 'LinearClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } }],
  outbound: [
    {
      path: 'LinearClient().{createIssue,updateIssue,deleteIssue,archiveIssue,createComment,updateComment,createAttachment,attachmentLinkURL,createWebhook,deleteWebhook,createProject,updateProject,createIssueLabel}',
      effect: 'write',
    },
    {
      path: 'LinearClient().{issue,issues,issueSearch,searchIssues,comment,comments,project,projects,team,teams,user,users,viewer,organization,cycle,cycles,workflowState,workflowStates,issueLabels,webhooks}',
      effect: 'read',
    },
    { path: 'LinearClient().client.{request,rawRequest}', effect: 'read' },
  ],
  defaults: {
    version: '98.0.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none (fetch options such as signal in new LinearClient({signal}))',
    regionOption: 'apiUrl; default https://api.linear.app/graphql',
    idempotency: 'sends no idempotency key',
    notes:
      'Reading a relation property (await issue.assignee) sends a request each time. A server that accepts and never answers is given up after 300 s.',
    source: ['@linear/sdk/dist/index.mjs:1422', '@linear/sdk/dist/index.mjs:123604'],
    limitOfNode: true,
  },
  webhooks: [
    {
      events: 'events of issues, comments and projects',
      signature: 'HMAC-SHA256 of the raw body',
      headers: ['Linear-Signature'],
      verify: [
        '@linear/sdk/webhooks#LinearWebhookClient().{verify,parseData,createHandler}',
        '@linear/sdk#{LinearWebhooks,LinearWebhookClient}().{verify,parseData}',
      ],
      source: ['https://linear.app/developers/webhooks', '@linear/sdk/dist/index.mjs:102068'],
    },
  ],
} as const satisfies Library;
