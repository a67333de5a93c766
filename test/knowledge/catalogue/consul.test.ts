import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys and services', () => {
    const source = `
      import Consul from 'consul';
      const consul = new Consul({ host: 'localhost' });
      await consul.kv.set('a', '1');
      export const healthy = await consul.health.service('billing');
      await consul.agent.service.register({ name: 'shop' });
    `;
    expect(matchesOf(source)).toEqual([
      'client consul#default',
      'outbound read consul#default().health.service',
      'outbound write consul#default().agent.service.register',
      'outbound write consul#default().kv.set',
    ]);
    expect(systemsOf(source)).toEqual(['Consul']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Consul from 'consul';
      export const same = (given: Consul) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
