import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys', () => {
    const source = `
      import { Etcd3 } from 'etcd3';
      const client = new Etcd3({ hosts: 'localhost:2379' });
      await client.put('a').value('1');
      export const value = await client.get('a');
      await client.delete().key('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client etcd3#Etcd3',
      'outbound read etcd3#Etcd3().get',
      'outbound write etcd3#Etcd3().delete().key',
      'outbound write etcd3#Etcd3().put().value',
    ]);
    expect(systemsOf(source)).toEqual(['etcd']);
  });
});

describe('ignores', () => {
  it('a part of the keys', () => {
    const source = `
      import type { Etcd3 } from 'etcd3';
      export const local = (client: Etcd3) => client.namespace('shop/');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
