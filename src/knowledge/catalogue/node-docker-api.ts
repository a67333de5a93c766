import type { Library } from '../../model/library.ts';

export default {
  id: 'node-docker-api',
  packages: ['node-docker-api'],
  purpose: 'Client of the engine of Docker.',
  system: {
    name: 'Docker engine',
    aliases: ['Docker'],
    kind: 'other',
    hosting: 'self-hosted',
  },
  clients: [
    {
      path: 'Docker()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Docker().{container,image,volume,network,service,task,node,secret,plugin}.{list,get,status}',
      effect: 'read',
    },
    {
      path: 'Docker().{container,image,volume,network,service,secret}.{create,prune,build,load}',
      effect: 'write',
    },
    {
      path: 'Docker().{info,version,ping,events}',
      effect: 'read',
    },
  ],
  local: ['Docker().{container,image,volume,network,service,task,node,secret,plugin}.get'],
} as const satisfies Library;
