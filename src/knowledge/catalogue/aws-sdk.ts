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
      means: 'The access key or the secret key is not valid, mostly.',
      again: 'no',
      action: 'Check the credentials and the region.',
      source: '@aws-sdk/client-cloudwatch-logs/dist-types/models/errors.d.ts:237',
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
      means: 'Something failed inside of the service; a write may have been done.',
      again: 'later',
      action: 'Look at the AWS Health Dashboard.',
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      name: 'RequestExpired',
      means: 'The time of the request differs by more than 15 minutes, or the request came after it had expired.',
      again: 'no',
      action: 'Set the clock of the machine; sign the request or address anew.',
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
      again: 'depends',
      action: 'Check the role, the variables, or the profile of the process.',
      source: '@smithy/core/dist-cjs/submodules/config/index.js:33',
    },
  ],
} as const satisfies Library;
