import type { Library } from '../../model/library.ts';

export default {
  id: 'frontegg',
  packages: ['@frontegg/client'],
  purpose: 'Client of Frontegg.',
  system: { name: 'Frontegg', kind: 'auth', vendor: 'Frontegg', hosting: 'saas' },
  clients: [
    { path: 'FronteggContext.init()', options: { argument: 0 } },
    { path: '{HttpClient,AuditsClient,EventsClient,HostedLoginClient}()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'AuditsClient().sendAudit', effect: 'send' },
    { path: 'EventsClient().send', effect: 'send' },
    { path: 'HttpClient().get', effect: 'read' },
    { path: 'AuditsClient().{getAudits,getAuditsStats,getAuditsMetadata}', effect: 'read' },
    { path: 'EventsClient().getStatus', effect: 'read' },
    { path: 'HttpClient().{post,put,patch,delete}', effect: 'write' },
    { path: 'AuditsClient().setAuditsMetadata', effect: 'write' },
    { path: 'FronteggAuthenticator().{init,refreshAuthentication}', effect: 'call' },
    { path: 'AuditsClient().init', effect: 'call' },
    { path: 'EntitlementsClient.init', effect: 'call' },
    { path: 'HostedLoginClient().codeExchange', effect: 'call' },
  ],
} as const satisfies Library;
