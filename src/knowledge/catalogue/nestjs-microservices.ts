import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-microservices',
  packages: ['@nestjs/microservices'],
  purpose: 'Message transports of NestJS: TCP, Redis, RabbitMQ, NATS, MQTT, Kafka, gRPC.',
  clients: [{ path: 'ClientsModule.{register,registerAsync}()' }],
  outbound: [
    { path: 'ClientProxy().send', effect: 'call' },
    { path: 'ClientProxy().emit', effect: 'publish' },
  ],
  decorators: [
    { path: 'MessagePattern', role: 'consumer', name: { argument: 0 } },
    { path: 'MessagePattern', role: 'consumer', name: { argument: 0, key: 'cmd' } },
    { path: 'EventPattern', role: 'consumer', name: { argument: 0 } },
    { path: 'EventPattern', role: 'consumer', name: { argument: 0, key: 'cmd' } },
    {
      path: '{GrpcMethod,GrpcStreamMethod,GrpcStreamCall}',
      role: 'entry',
      kind: 'rpc',
      group: { argument: 0 },
      name: { argument: 1 },
    },
  ],
  producers: [
    { path: 'ClientProxy().{emit,send}', queue: { argument: 0, key: 'cmd' } },
    { path: 'ClientProxy().{emit,send}', queue: { argument: 0 } },
  ],
  same: [
    { path: '@nestjs/microservices#ClientProxyFactory.create()', as: '@nestjs/microservices#ClientProxy()' },
    {
      path: '@nestjs/microservices#{ClientTCP,ClientRedis,ClientNats,ClientMqtt}()',
      as: '@nestjs/microservices#ClientProxy()',
    },
  ],
  defaults: {
    version: '12.1.1',
    attempts: 1,
    on: 'Redis transport: no reconnect at all unless retryAttempts is set (then retryDelay 5000 ms); RMQ: reconnects through amqp-connection-manager; TCP: none',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'options: { retryAttempts, retryDelay } (Redis, TCP server)',
    timeoutOption: 'none: client.send(...).pipe(timeout(ms))',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'send() waits for ever when nobody answers. RMQ servers consume with noAck true: a message is gone when the handler fails or the process dies. RMQ messages are not persistent (RMQ_DEFAULT_PERSISTENT false).',
    source: [
      '@nestjs/microservices/client/client-redis.js:195',
      '@nestjs/microservices/client/client-redis.js:203',
      '@nestjs/microservices/constants.js:20',
      '@nestjs/microservices/server/server-rmq.js:31',
      '@nestjs/microservices/client/client-proxy.js:44',
    ],
  },
} as const satisfies Library;
