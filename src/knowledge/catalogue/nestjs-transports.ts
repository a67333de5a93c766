import type { Library } from '../../model/library.ts';

const systems = {
  KAFKA: { name: 'Kafka', aliases: ['Apache Kafka'], kind: 'queue', hosting: 'either' },
  RMQ: { name: 'RabbitMQ', aliases: ['AMQP'], kind: 'queue', hosting: 'either' },
  NATS: { name: 'NATS', kind: 'queue', hosting: 'either' },
  MQTT: { name: 'MQTT broker', aliases: ['MQTT'], kind: 'queue', hosting: 'either' },
  REDIS: { name: 'Redis', aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'], kind: 'cache', hosting: 'either' },
} as const;

export default {
  id: 'nestjs-transports',
  packages: ['@nestjs/core', '@nestjs/microservices'],
  purpose: 'Brokers that NestJS applications and clients are connected to.',
  systemChoices: [
    { path: 'NestFactory.createMicroservice', option: { argument: 1, key: 'transport' }, systems },
    { path: 'NestFactory.create().connectMicroservice', option: { argument: 0, key: 'transport' }, systems },
    { path: '{ClientProxyFactory.create,Client}', option: { argument: 0, key: 'transport' }, systems },
  ],
  clients: [
    { path: 'NestFactory.createMicroservice()', options: { argument: 1 } },
    { path: 'NestFactory.create().connectMicroservice()', options: { argument: 0 } },
    { path: '{ClientProxyFactory.create,Client}()', options: { argument: 0 } },
  ],
} as const satisfies Library;
