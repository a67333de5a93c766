import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a connection', () => {
    const source = `
      import { PowerSyncDatabase } from '@powersync/web';
      const db = new PowerSyncDatabase({ schema: {}, database: { dbFilename: 'a.db' } });
      export const start = (connector: never) => db.connect(connector);
    `;
    expect(matchesOf(source)).toEqual([
      'client @powersync/web#PowerSyncDatabase',
      'outbound call @powersync/web#PowerSyncDatabase().connect',
    ]);
    expect(systemsOf(source)).toEqual(['PowerSync']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.powersync.journeyapps.com/sync/stream');`)).toEqual(['PowerSync']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { PowerSyncDatabase } from '@powersync/web';
      export const same = (it: PowerSyncDatabase) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
