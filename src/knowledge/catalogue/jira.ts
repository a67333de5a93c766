import type { Library } from '../../model/library.ts';

export default {
  id: 'jira',
  packages: ['jira.js', 'jira-client', 'jira-connector'],
  purpose: 'Client of the Jira API.',
  system: {
    name: 'Jira',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  clients: [
    { path: 'Version3Client()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'Version2Client()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'AgileClient()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: '{Version3Client,Version2Client,AgileClient}().*.*', effect: 'call' },
    {
      path: 'default().{findIssue,addNewIssue,updateIssue,searchJira,addComment,transitionIssue,getProject,listProjects}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
