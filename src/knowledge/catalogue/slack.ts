import type { Library } from '../../model/library.ts';

export default {
  id: 'slack',
  packages: ['@slack/web-api', '@slack/bolt', '@slack/rtm-api', '@slack/socket-mode', '@slack/oauth'],
  purpose: 'Client of the Slack API, and apps in Slack.',
  system: {
    name: 'Slack',
    aliases: ['Slack API'],
    kind: 'http-api',
    vendor: 'Slack',
    hosting: 'saas',
  },
  clients: [
    { path: 'WebClient()', options: { argument: 1 } },
    { path: 'App()', options: { argument: 0 } },
    { path: 'SocketModeClient()', options: { argument: 0 } },
    { path: 'InstallProvider()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'WebClient().chat.{postMessage,postEphemeral,update,scheduleMessage,delete,unfurl}', effect: 'send' },
    { path: 'WebClient().files.{upload,uploadV2}', effect: 'send' },
    { path: 'WebClient().filesUploadV2', effect: 'send' },
    {
      path: 'WebClient().{conversations,users,team,reactions,pins,bookmarks,emoji,usergroups,search,bots}.{list,info,history,members,replies,get,lookupByEmail,conversations,messages}',
      effect: 'read',
    },
    { path: 'WebClient().users.profile.get', effect: 'read' },
    {
      path: 'WebClient().{admin,apps,auth,bots,calls,conversations,dialog,dnd,oauth,pins,reactions,reminders,team,usergroups,users,views,workflows}.*',
      effect: 'call',
    },
    { path: 'WebClient().admin.*.*', effect: 'call' },
    { path: 'WebClient().oauth.v2.*', effect: 'call' },
    { path: 'WebClient().{apiCall,paginate}', effect: 'call' },
    { path: 'App().start', effect: 'consume' },
    { path: 'SocketModeClient().start', effect: 'consume' },
  ],
  retryOptions: [
    {
      path: 'WebClient',
      kind: 'client-option',
      option: { argument: 1, key: 'retryConfig.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'WebClient',
      kind: 'client-option',
      option: { argument: 1, key: 'retryConfig' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [{ path: 'WebClient', option: { argument: 1, key: 'timeout' } }],
  same: [
    { path: '@slack/bolt#App().client', as: '@slack/web-api#WebClient()' },
    {
      path: '@slack/bolt#App().{event,message,action,command,shortcut,view}<1.0>.client',
      as: '@slack/web-api#WebClient()',
    },
  ],
  defaults: {
    version: '8.2.0',
    attempts: 11,
    on: 'everything but errors Slack reports in a 200 body: any HTTP status other than 200 (also 4xx), any network error, timeouts, and 429 (after waiting Retry-After, during which the WHOLE client queue is paused)',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'retryConfig: new WebClient(token, {retryConfig}) (retryPolicies.*; {retries: 0} = none); rejectRateLimitedCalls: true stops the 429 waiting',
    timeoutOption: 'timeout (ms, default 0 = none) in the same options',
    regionOption: 'slackApiUrl; default https://slack.com/api/',
    idempotency: 'sends no idempotency key',
    notes:
      '10 retries x1.96821 from 1 s: 15 to 30 MINUTES of waiting before the promise rejects, with no timeout per try. A chat.postMessage whose answer is lost is posted again. At most 100 concurrent requests per client. A server that accepts and never answers is given up after 5100 s.',
    source: [
      '@slack/web-api/dist/retry-policies.js:10',
      '@slack/web-api/dist/retry-policies.js:11',
      '@slack/web-api/dist/retry-policies.js:12',
      '@slack/web-api/dist/retry-policies.js:5',
      '@slack/web-api/dist/WebClient.js:123',
      '@slack/web-api/dist/WebClient.js:421',
      '@slack/web-api/dist/WebClient.js:440',
      '@slack/web-api/dist/WebClient.js:457',
      '@slack/web-api/dist/WebClient.js:475',
      'retry/lib/retry.js:20',
    ],
  },
} as const satisfies Library;
