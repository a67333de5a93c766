import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('topics', () => {
    const source = `
      import mqtt from 'mqtt';
      const client = mqtt.connect('mqtt://test.mosquitto.org', { reconnectPeriod: 1000 });
      client.on('connect', () => {
        client.subscribe('presence');
        client.publish('presence', 'Hello mqtt');
      });
    `;
    expect(matchesOf(source)).toEqual([
      'client mqtt#connect',
      'consumer presence mqtt#connect().subscribe',
      'outbound consume mqtt#connect().subscribe',
      'outbound publish mqtt#connect().publish',
      'retry endless fixed mqtt.connect',
    ]);
    expect(systemsOf(source)).toEqual(['MQTT broker']);
  });

  it('promises', () => {
    const source = `
      import { connectAsync } from 'mqtt';
      const client = await connectAsync('mqtt://test.mosquitto.org');
      await client.subscribeAsync('orders/+');
      await client.publishAsync('orders/1', 'new');
    `;
    expect(matchesOf(source)).toEqual([
      'client mqtt#connectAsync',
      'consumer orders/+ mqtt#connect().subscribeAsync',
      'outbound consume mqtt#connect().subscribeAsync',
      'outbound publish mqtt#connect().publishAsync',
    ]);
  });
});

describe('ignores', () => {
  it('an own emitter', () => {
    const source = `
      class Client { publish(topic: string) { return topic; } subscribe(topic: string) { return topic; } }
      const client = new Client();
      client.subscribe('presence');
      client.publish('presence');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
