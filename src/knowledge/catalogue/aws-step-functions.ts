import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-step-functions',
  packages: ['@aws-sdk/client-sfn'],
  purpose: 'Client of AWS Step Functions.',
  system: {
    name: 'AWS Step Functions',
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SFNClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SFN()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SFNClient().send', effect: 'call' },
    { path: 'SFN().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'SFNClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SFN',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  errors: [
    {
      name: 'ExecutionLimitExceeded',
      means: 'As many executions run as may run.',
      again: 'later',
      action: 'Wait until some end.',
      source: '@aws-sdk/client-sfn/dist-types/models/errors.d.ts:354',
    },
    {
      name: 'ExecutionAlreadyExists',
      means: 'An execution with this name and another input exists.',
      again: 'no',
      action: 'Choose a name for each input.',
      source: '@aws-sdk/client-sfn/dist-types/models/errors.d.ts:424',
    },
    {
      name: 'StateMachineDoesNotExist',
      means: 'The state machine does not exist.',
      again: 'no',
      action: 'Check its ARN and the region.',
      source: '@aws-sdk/client-sfn/dist-types/models/errors.d.ts:327',
    },
    {
      name: 'TaskTimedOut',
      means: 'The task took too long or was ended.',
      again: 'no',
      action: 'Compare its time limit with how long it takes.',
      source: '@aws-sdk/client-sfn/dist-types/models/errors.d.ts:393',
    },
    {
      name: 'InvalidExecutionInput',
      means: 'The input is no valid JSON.',
      again: 'no',
      action: 'Correct it.',
      source: '@aws-sdk/client-sfn/dist-types/models/errors.d.ts:437',
    },
  ],
} as const satisfies Library;
