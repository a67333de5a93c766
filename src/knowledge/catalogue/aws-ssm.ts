import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-ssm',
  packages: ['@aws-sdk/client-ssm'],
  purpose: 'Client of AWS Systems Manager.',
  system: {
    name: 'AWS Systems Manager',
    aliases: ['AWS Parameter Store', 'SSM'],
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SSMClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SSM()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SSMClient().send', effect: 'call' },
    { path: 'SSM().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'SSMClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SSM',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  errors: [
    {
      name: 'ParameterNotFound',
      means: 'The parameter does not exist.',
      again: 'no',
      action: 'Check its name and the region.',
      source: '@aws-sdk/client-ssm/dist-types/models/errors.d.ts:873',
    },
    {
      name: 'ParameterVersionNotFound',
      means: 'The version of the parameter does not exist.',
      again: 'no',
      action: 'Check the version.',
      source: '@aws-sdk/client-ssm/dist-types/models/errors.d.ts:1368',
    },
    {
      name: 'InvalidKeyId',
      means: 'The key of the parameter cannot be used.',
      again: 'no',
      action: 'Check the rights on the key.',
      source: '@aws-sdk/client-ssm/dist-types/models/errors.d.ts:1354',
    },
    {
      name: 'TooManyUpdates',
      means: 'The parameter is changed by several at once.',
      again: 'later',
      action: 'Wait.',
      source: '@aws-sdk/client-ssm/dist-types/models/errors.d.ts:76',
    },
  ],
} as const satisfies Library;
