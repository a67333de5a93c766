import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('settings and services', () => {
    const source = `
      import Consul from 'consul';
      const consul = new Consul({ host: 'consul.internal.example' });
      export const value = () => consul.kv.get('a');
      export const here = () => consul.agent.service.register({ name: 'orders' });
      consul.watch({ method: consul.kv.get, options: { key: 'a' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client consul#default',
      'outbound consume consul#default().watch',
      'outbound read consul#default().kv.get',
      'outbound write consul#default().agent.service.register',
    ]);
    expect(systemsOf(source)).toEqual(['Consul']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Consul from 'consul';
      export const same = (it: Consul) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
