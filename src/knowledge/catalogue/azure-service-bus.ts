import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-service-bus',
  packages: ['@azure/service-bus'],
  purpose: 'Client of Azure Service Bus.',
  system: {
    name: 'Azure Service Bus',
    kind: 'queue',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [{ path: 'ServiceBusClient()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    { path: 'ServiceBusClient().createSender().{sendMessages,scheduleMessages}', effect: 'publish' },
    { path: 'ServiceBusClient().createSender().cancelScheduledMessages', effect: 'write' },
    {
      path: 'ServiceBusClient().createReceiver().{completeMessage,abandonMessage,deferMessage,deadLetterMessage}',
      effect: 'write',
    },
    {
      path: 'ServiceBusClient().createReceiver().{subscribe,receiveMessages,receiveDeferredMessages,getMessageIterator}',
      effect: 'consume',
    },
    { path: 'ServiceBusClient().createReceiver().peekMessages', effect: 'read' },
  ],
  producers: [{ path: 'ServiceBusClient().createSender().{sendMessages,scheduleMessages}', madeWith: { argument: 0 } }],
  consumers: [{ path: 'ServiceBusClient().createReceiver', queue: { argument: 0 } }],
  retryOptions: [
    {
      path: 'ServiceBusClient',
      kind: 'client-option',
      option: { argument: 1, key: 'retryOptions.maxRetries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
    {
      path: 'ServiceBusClient',
      kind: 'client-option',
      option: { argument: 2, key: 'retryOptions.maxRetries' },
      counts: 'retries',
      backoff: 'fixed',
      jitter: false,
    },
  ],
  same: [
    { path: '@azure/service-bus#ServiceBusSender()', as: '@azure/service-bus#ServiceBusClient().createSender()' },
    { path: '@azure/service-bus#ServiceBusReceiver()', as: '@azure/service-bus#ServiceBusClient().createReceiver()' },
    {
      path: '@azure/service-bus#ServiceBusClient().{acceptSession,acceptNextSession}()',
      as: '@azure/service-bus#ServiceBusClient().createReceiver()',
    },
  ],
  defaults: {
    version: '7.9.5',
    attempts: 4,
    on: 'errors marked retryable by core-amqp, incl. OperationTimeoutError, lost connection',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: 60000,
    worstCaseMs: 330000,
    retryOption:
      'retryOptions: { maxRetries, retryDelayInMs, maxRetryDelayInMs, mode, timeoutInMs } (new ServiceBusClient)',
    timeoutOption: 'retryOptions.timeoutInMs (per attempt); receiveMessages maxWaitTimeInMs 60000',
    regionOption: 'the namespace host',
    idempotency: 'not examined',
    notes:
      '4 tries x 60 s + 3 x 30 s = 5.5 minutes for one send. Message locks are renewed for 5 minutes (maxAutoLockRenewalDurationInMs).',
    source: [
      '@azure/core-amqp/dist/commonjs/util/constants.js:101',
      '@azure/core-amqp/dist/commonjs/util/constants.js:103',
      '@azure/core-amqp/dist/commonjs/util/constants.js:76',
      '@azure/core-amqp/dist/commonjs/retry.js:89',
      '@azure/core-amqp/dist/commonjs/retry.js:94',
      '@azure/service-bus/dist-esm/src/core/messageSender.js:148',
      '@azure/service-bus/dist-esm/src/serviceBusClient.js:62',
      '@azure/service-bus/dist-esm/src/receivers/receiver.js:87',
    ],
  },
} as const satisfies Library;
