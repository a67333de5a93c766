import type { Library } from '../../model/library.ts';

export default {
  id: 'google-kms',
  packages: ['@google-cloud/kms'],
  purpose: 'Client of Google Cloud KMS.',
  system: {
    name: 'Google Cloud KMS',
    aliases: ['Cloud KMS'],
    kind: 'other',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['cloudkms.googleapis.com'],
  clients: [{ path: 'KeyManagementServiceClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'KeyManagementServiceClient().{get,list}*', effect: 'read' },
    { path: 'KeyManagementServiceClient().{create,update,destroy,restore}*', effect: 'write' },
    {
      path: 'KeyManagementServiceClient().{encrypt,decrypt,asymmetricSign,asymmetricDecrypt,macSign,macVerify}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
