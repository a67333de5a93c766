import type { Library } from '../../model/library.ts';

export default {
  id: 'docker',
  packages: ['dockerode', 'testcontainers'],
  purpose: 'Client of the Docker engine.',
  system: {
    name: 'Docker engine',
    aliases: ['Docker'],
    kind: 'other',
    hosting: 'self-hosted',
  },
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'GenericContainer()' },
  ],
  outbound: [
    { path: 'default().{listContainers,listImages,info,version,ping,df}', effect: 'read' },
    { path: 'default().getContainer().{inspect,logs,stats}', effect: 'read' },
    {
      path: 'default().{createContainer,run,pull,buildImage,createNetwork,createVolume,pruneContainers,pruneImages}',
      effect: 'write',
    },
    { path: 'default().getContainer().{start,stop,kill,restart,remove,exec,update}', effect: 'write' },
    { path: 'GenericContainer().start', effect: 'write' },
  ],
  same: [{ path: 'dockerode#default().createContainer()', as: 'dockerode#default().getContainer()' }],
} as const satisfies Library;
