import type { Library } from '../../model/library.ts';

export default {
  id: 'expo-push-api',
  packages: [],
  purpose: 'Push messages to apps made with Expo.',
  system: {
    name: 'Expo push service',
    aliases: ['Expo'],
    kind: 'http-api',
    vendor: 'Expo',
    hosting: 'saas',
  },
  hosts: ['exp.host'],
} as const satisfies Library;
