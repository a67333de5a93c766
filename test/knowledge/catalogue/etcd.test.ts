import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys', () => {
    const source = `
      import { Etcd3 } from 'etcd3';
      const client = new Etcd3({ hosts: 'http://etcd.internal.example:2379' });
      export const value = () => client.get('a').string();
      export const put = () => client.put('a').value('b');
      export const lock = () => client.lock('c');
      export const inside = () => client.namespace('n/').getAll().strings();
    `;
    expect(matchesOf(source)).toEqual([
      'client etcd3#Etcd3',
      'outbound read etcd3#Etcd3().get',
      'outbound read etcd3#Etcd3().getAll',
      'outbound write etcd3#Etcd3().lock',
      'outbound write etcd3#Etcd3().put',
    ]);
    expect(systemsOf(source)).toEqual(['etcd']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Lease } from 'etcd3';
      export const same = (it: Lease) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
