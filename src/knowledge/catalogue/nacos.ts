import type { Library } from '../../model/library.ts';

export default {
  id: 'nacos',
  packages: ['nacos', 'nacos-config', 'nacos-naming'],
  purpose: 'Client of Nacos, services and settings.',
  system: {
    name: 'Nacos',
    kind: 'other',
    vendor: 'Alibaba',
    hosting: 'self-hosted',
  },
  clients: [
    {
      path: 'NacosConfigClient()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'serverAddr',
      },
    },
    {
      path: 'NacosNamingClient()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'serverList',
      },
    },
  ],
  outbound: [
    {
      path: 'NacosConfigClient().{getConfig,getConfigs,batchGetConfig,batchQuery,getAllUnits,getCurrentUnit}',
      effect: 'read',
    },
    {
      path: 'NacosConfigClient().{publishSingle,publishToAllUnit,publishAggr,remove,removeToAllUnit,removeAggr}',
      effect: 'write',
    },
    {
      path: '{NacosConfigClient,NacosNamingClient}().subscribe',
      effect: 'consume',
    },
    {
      path: 'NacosNamingClient().{getAllInstances,selectInstances,getServerStatus}',
      effect: 'read',
    },
    {
      path: 'NacosNamingClient().{registerInstance,deregisterInstance}',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: 'NacosConfigClient',
      option: {
        argument: 0,
        key: 'requestTimeout',
      },
    },
  ],
} as const satisfies Library;
