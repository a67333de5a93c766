import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-cognito-api',
  packages: [],
  purpose: 'Users and sign-in of Amazon Cognito.',
  system: {
    name: 'Amazon Cognito',
    aliases: ['AWS Cognito', 'Cognito'],
    kind: 'auth',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['cognito-idp.*.amazonaws.com', 'cognito-identity.*.amazonaws.com', '*.amazoncognito.com'],
} as const satisfies Library;
