import type { Library } from '../../model/library.ts';

export default {
  id: 'google-video-intelligence',
  packages: ['@google-cloud/video-intelligence'],
  purpose: 'Client of Google Video Intelligence.',
  system: { name: 'Google Video Intelligence', kind: 'http-api', vendor: 'Google', hosting: 'saas' },
  hosts: ['videointelligence.googleapis.com'],
  clients: [
    { path: 'VideoIntelligenceServiceClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
  ],
  outbound: [{ path: 'VideoIntelligenceServiceClient().annotateVideo', effect: 'call' }],
} as const satisfies Library;
