import type { Library } from '../../model/library.ts';

export default {
  id: 'google-iam-credentials',
  packages: ['@google-cloud/iam-credentials'],
  purpose: 'Client of Google IAM for tokens and signatures of service accounts.',
  system: { name: 'Google IAM', kind: 'auth', vendor: 'Google', hosting: 'saas' },
  hosts: ['iamcredentials.googleapis.com', 'iam.googleapis.com'],
  clients: [{ path: 'IAMCredentialsClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [{ path: 'IAMCredentialsClient().{generateAccessToken,generateIdToken,signBlob,signJwt}', effect: 'call' }],
} as const satisfies Library;
