import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a channel that sets itself up', () => {
    const source = `
      import amqp from 'amqp-connection-manager';
      const connection = amqp.connect(['amqp://localhost'], { reconnectTimeInSeconds: 5 });
      const channel = connection.createChannel({ json: true, setup: (raw) => raw.assertQueue('orders', { durable: true }) });
      await channel.sendToQueue('orders', { id: 1 });
      await channel.consume('orders', (message) => handle(message));
    `;
    expect(matchesOf(source)).toEqual([
      'client amqp-connection-manager#connect',
      'consumer orders amqp-connection-manager#connect().createChannel().consume',
      'outbound consume amqp-connection-manager#connect().createChannel().consume',
      'outbound publish amqp-connection-manager#connect().createChannel().sendToQueue',
      'outbound write amqplib#connect().createChannel().assertQueue',
      'retry endless fixed amqp-connection-manager.connect',
    ]);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });

  it('what is set up later', () => {
    const source = `
      import * as amqp from 'amqp-connection-manager';
      const channel = amqp.connect(['amqp://localhost']).createChannel();
      channel.addSetup((raw) => raw.bindQueue('orders', 'exchange', 'key'));
    `;
    expect(matchesOf(source)).toEqual([
      'client amqp-connection-manager#connect',
      'outbound write amqplib#connect().createChannel().bindQueue',
    ]);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });
});

describe('ignores', () => {
  it('watching the connection', () => {
    const source = `
      import amqp from 'amqp-connection-manager';
      export const watch = (connection: amqp.AmqpConnectionManager) => connection.on('disconnect', report);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
