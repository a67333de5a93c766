import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudfront-signer',
  packages: ['@aws-sdk/cloudfront-signer', 'aws-cloudfront-sign'],
  purpose: 'Signed addresses of files that Amazon CloudFront serves.',
  system: {
    name: 'Amazon CloudFront',
    aliases: ['CloudFront'],
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['*.cloudfront.net'],
  clients: [{ path: '{getSignedUrl,getSignedCookies}()', options: { argument: 0 } }],
} as const satisfies Library;
