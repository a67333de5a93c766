import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a queue that is written and read', () => {
    const source = `
      import amqp from 'amqplib';
      const connection = await amqp.connect('amqp://localhost');
      const channel = await connection.createChannel();
      await channel.assertQueue('tasks');
      channel.sendToQueue('tasks', Buffer.from('one'));
      await channel.consume('tasks', (message) => channel.ack(message!));
    `;
    expect(matchesOf(source)).toEqual([
      'client amqplib#connect',
      'consumer tasks amqplib#connect().createChannel().consume',
      'outbound consume amqplib#connect().createChannel().consume',
      'outbound publish amqplib#connect().createChannel().sendToQueue',
      'outbound write amqplib#connect().createChannel().assertQueue',
    ]);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });

  it('channels by their type', () => {
    const source = `
      import type { Channel } from 'amqplib';
      export const announce = (channel: Channel) => channel.publish('events', 'order.paid', Buffer.from(''));
    `;
    expect(matchesOf(source)).toEqual(['outbound publish amqplib#connect().createChannel().publish']);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });

  it('the API of callbacks', () => {
    const source = `
      import * as amqp from 'amqplib/callback_api';
      amqp.connect('amqp://localhost', (error, connection) => {
        connection.createChannel((failed, channel) => {
          channel.sendToQueue('tasks', Buffer.from('one'));
        });
      });
    `;
    expect(matchesOf(source)).toEqual([
      'client amqplib/callback_api#connect',
      'outbound publish amqplib#connect().createChannel().sendToQueue',
    ]);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });
});

describe('ignores', () => {
  it('acknowledgements and a channel of their own', () => {
    const source = `
      import type { Channel } from 'amqplib';
      class Television { publish(name: string) { return name; } }
      export const done = (channel: Channel, message: never) => channel.ack(message);
      new Television().publish('news');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
