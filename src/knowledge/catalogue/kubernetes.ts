import type { Library } from '../../model/library.ts';

export default {
  id: 'kubernetes',
  packages: ['@kubernetes/client-node'],
  purpose: 'Client of the Kubernetes API.',
  system: {
    name: 'Kubernetes API',
    aliases: ['Kubernetes'],
    kind: 'other',
    hosting: 'either',
  },
  clients: [{ path: 'KubeConfig()' }],
  outbound: [
    { path: 'KubeConfig().makeApiClient().list*', effect: 'read' },
    { path: 'KubeConfig().makeApiClient().read*', effect: 'read' },
    { path: 'KubeConfig().makeApiClient().create*', effect: 'write' },
    { path: 'KubeConfig().makeApiClient().replace*', effect: 'write' },
    { path: 'KubeConfig().makeApiClient().patch*', effect: 'write' },
    { path: 'KubeConfig().makeApiClient().delete*', effect: 'write' },
    { path: 'KubeConfig().makeApiClient().*', effect: 'call' },
    { path: '{CoreV1Api,AppsV1Api,BatchV1Api,CustomObjectsApi,NetworkingV1Api}().*', effect: 'call' },
    { path: 'Exec().exec', effect: 'call' },
    { path: 'Log().log', effect: 'call' },
    { path: 'Watch().watch', effect: 'call' },
  ],
} as const satisfies Library;
