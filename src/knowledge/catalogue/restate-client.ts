import type { Library } from '../../model/library.ts';

export default {
  id: 'restate-client',
  packages: ['@restatedev/restate-sdk-clients'],
  purpose: 'Client of Restate: calls of its services and workflows.',
  system: { name: 'Restate', kind: 'queue', vendor: 'Restate', hosting: 'either' },
  clients: [{ path: 'connect()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [
    { path: 'connect().{serviceSendClient,objectSendClient,sendClient}().*', effect: 'publish' },
    { path: 'connect().workflowClient().workflowSubmit', effect: 'publish' },
    { path: 'connect().{serviceClient,objectClient,client,workflowClient}().*', effect: 'call' },
    { path: 'connect().{call,send,resolveAwakeable,rejectAwakeable,result}', effect: 'call' },
  ],
} as const satisfies Library;
