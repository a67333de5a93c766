import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-pubsub-api',
  packages: [],
  purpose: 'Passes messages on to subscribers.',
  system: {
    name: 'Google Cloud Pub/Sub',
    aliases: ['Google Pub/Sub', 'Cloud Pub/Sub'],
    kind: 'queue',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['pubsub.googleapis.com', '*-pubsub.googleapis.com'],
} as const satisfies Library;
