import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('devices', () => {
    const source = `
      import { Client, Registry } from 'azure-iothub';
      const client = Client.fromConnectionString('HostName=shop.azure-devices.net');
      await client.open();
      await client.send('lamp', 'on');
      const registry = Registry.fromConnectionString('HostName=shop.azure-devices.net');
      export const twin = await registry.getTwin('lamp');
    `;
    expect(matchesOf(source)).toEqual([
      'client azure-iothub#Client.fromConnectionString',
      'client azure-iothub#Registry.fromConnectionString',
      'outbound call azure-iothub#Client().open',
      'outbound read azure-iothub#Registry().getTwin',
      'outbound send azure-iothub#Client().send',
    ]);
    expect(systemsOf(source)).toEqual(['Azure IoT Hub']);
  });
});

describe('ignores', () => {
  it('a query that is only made', () => {
    const source = `
      import type { Registry } from 'azure-iothub';
      export const local = (client: Registry) => client.createQuery('SELECT * FROM devices');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
