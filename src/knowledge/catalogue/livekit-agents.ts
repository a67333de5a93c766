import type { Library } from '../../model/library.ts';

export default {
  id: 'livekit-agents',
  packages: ['@livekit/agents'],
  purpose: 'Agents that take part in rooms of LiveKit.',
  system: {
    name: 'LiveKit',
    kind: 'http-api',
    vendor: 'LiveKit',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'AgentServer()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'cli.runApp',
      effect: 'consume',
    },
    {
      path: 'AgentServer().run',
      effect: 'consume',
    },
  ],
  bootstraps: [
    {
      path: 'cli.runApp',
      role: 'worker',
      because: 'waits for jobs of LiveKit',
    },
  ],
} as const satisfies Library;
