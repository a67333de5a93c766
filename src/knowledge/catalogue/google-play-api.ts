import type { Library } from '../../model/library.ts';

export default {
  id: 'google-play-api',
  packages: [],
  purpose: "Apps, purchases and subscriptions in Google's store.",
  system: {
    name: 'Google Play',
    kind: 'payment',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['androidpublisher.googleapis.com', 'www.googleapis.com/androidpublisher'],
} as const satisfies Library;
