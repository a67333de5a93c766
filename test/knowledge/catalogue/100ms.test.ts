import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rooms', () => {
    const source = `
      import * as HMS from '@100mslive/server-sdk';
      const hms = new HMS.SDK();
      export const room = () => hms.rooms.create({ name: 'a' });
      export const rooms = () => hms.rooms.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client @100mslive/server-sdk#SDK',
      'outbound read @100mslive/server-sdk#SDK().rooms.list',
      'outbound write @100mslive/server-sdk#SDK().rooms.create',
    ]);
    expect(systemsOf(source)).toEqual(['100ms']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { HMS } from '@100mslive/server-sdk';
      export const same = (it: HMS.Room) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
