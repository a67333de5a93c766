import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-sdk',
  packages: ['@aws-sdk/*'],
  purpose: 'What all clients of the AWS SDK have in common.',
  errors: [
    {
      name: 'ThrottlingException',
      means: 'Too many requests in a short time.',
      again: 'later',
      action: 'Send fewer requests at once, or have the quota raised.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'ExpiredTokenException',
      means: 'The security token of the request has expired.',
      again: 'no',
      action: 'Renew the credentials; a long process must fetch them anew.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'UnrecognizedClientException',
      means: 'The access key or the token is not known.',
      again: 'no',
      action: 'Check the credentials and the region.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'IncompleteSignature',
      means: 'The signature of the request is not as AWS asks for.',
      again: 'no',
      action: 'Check the credentials.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'AccessDeniedException',
      means: 'The role or user may not do this.',
      again: 'no',
      action: 'Grant the action on the resource.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'ServiceUnavailable',
      means: 'The service fails for now.',
      again: 'later',
      action: 'Look at the AWS Health Dashboard.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'InternalFailure',
      means: 'Something failed inside of the service.',
      again: 'later',
      action: 'Look at the AWS Health Dashboard.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'RequestExpired',
      means: 'The request came more than 15 minutes after its time.',
      again: 'no',
      action: 'Set the clock of the machine.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'OptInRequired',
      means: 'The access key is not subscribed to the service.',
      again: 'no',
      action: 'Subscribe the account.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'CredentialsProviderError',
      means: 'No credentials were found, or they could not be fetched.',
      again: 'no',
      action: 'Check the role, the variables, or the profile of the process.',
      source: '@smithy/core/dist-cjs/submodules/config/index.js:33',
    },
  ],
} as const satisfies Library;
