import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('records and sign-in', () => {
    const source = `
      import PocketBase from 'pocketbase';
      const pb = new PocketBase('http://127.0.0.1:8090');
      await pb.collection('users').authWithPassword('a', 'b');
      await pb.collection('orders').create({ total: 3 });
      export const orders = await pb.collection('orders').getFullList();
      await pb.collection('orders').subscribe('*', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client pocketbase#default',
      'outbound call pocketbase#default().collection().authWithPassword',
      'outbound consume pocketbase#default().collection().subscribe',
      'outbound read pocketbase#default().collection().getFullList',
      'outbound write pocketbase#default().collection().create',
    ]);
    expect(systemsOf(source)).toEqual(['PocketBase']);
  });
});

describe('ignores', () => {
  it('filters and addresses of files', () => {
    const source = `
      import type PocketBase from 'pocketbase';
      export const local = (pb: PocketBase) => [pb.filter('id = {:id}', { id: '1' }), pb.files.getURL({}, 'a.png'), pb.buildURL('/a')];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
