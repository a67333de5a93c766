import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('subscribers and what is published', () => {
    const source = `
      import { AmqpConnection, RabbitRPC, RabbitSubscribe } from '@golevelup/nestjs-rabbitmq';
      export class Orders {
        constructor(private readonly amqp: AmqpConnection) {}
        @RabbitSubscribe({ exchange: 'shop', routingKey: 'order.paid', queue: 'mail' })
        async mail() {
          await this.amqp.publish('shop', 'mail.sent', {});
        }
        @RabbitRPC({ exchange: 'shop', routingKey: 'price', queue: 'prices' })
        price() { return 1; }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'consumer mail @golevelup/nestjs-rabbitmq#RabbitSubscribe',
      'consumer prices @golevelup/nestjs-rabbitmq#RabbitRPC',
      'outbound publish @golevelup/nestjs-rabbitmq#AmqpConnection().publish',
    ]);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });

  it('the module', () => {
    const source = `
      import { RabbitMQModule } from '@golevelup/nestjs-rabbitmq';
      export const module = RabbitMQModule.forRoot({ uri: 'amqp://localhost', exchanges: [] });
    `;
    expect(matchesOf(source)).toEqual(['client @golevelup/nestjs-rabbitmq#RabbitMQModule.forRoot']);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });
});

describe('ignores', () => {
  it('answers to the broker', () => {
    const source = `
      import { Nack } from '@golevelup/nestjs-rabbitmq';
      export const again = () => new Nack(true);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
