import type { Library } from '../../model/library.ts';

export default {
  id: 'statsig',
  packages: [
    'statsig-node',
    'statsig-js',
    '@statsig/statsig-node-core',
    '@statsig/js-client',
    '@statsig/react-bindings',
    'statsig-react',
  ],
  purpose: 'Feature flags with Statsig.',
  system: {
    name: 'Statsig',
    kind: 'feature-flags',
    vendor: 'OpenAI',
    hosting: 'saas',
  },
  clients: [
    { path: 'initialize()', options: { argument: 1 } },
    { path: 'Statsig()', options: { argument: 1 } },
    { path: 'StatsigClient()', options: { argument: 2 } },
    { path: 'StatsigProvider()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{checkGate,getConfig,getExperiment,getLayer,checkGateSync}', effect: 'read' },
    { path: 'Statsig().{checkGate,getFeatureGate,getDynamicConfig,getExperiment,getLayer,initialize}', effect: 'read' },
    {
      path: 'StatsigClient().{checkGate,getFeatureGate,getDynamicConfig,getExperiment,getLayer,initializeAsync}',
      effect: 'read',
    },
    { path: 'logEvent', effect: 'send' },
    { path: '{Statsig,StatsigClient}().logEvent', effect: 'send' },
  ],
  flags: [
    { path: '{checkGate,checkGateSync}', flag: { argument: 1 } },
    { path: '{checkGate,checkGateSync}', flag: { argument: 0 } },
    { path: 'Statsig().{checkGate,getFeatureGate}', flag: { argument: 1 } },
    { path: 'StatsigClient().{checkGate,getFeatureGate}', flag: { argument: 0 } },
    { path: '{useGate,useGateValue,useFeatureGate}', flag: { argument: 0 } },
  ],
} as const satisfies Library;
