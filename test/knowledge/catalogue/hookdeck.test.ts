import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events', () => {
    const source = `
      import { HookdeckClient } from '@hookdeck/sdk';
      const hookdeck = new HookdeckClient({ token: 't' });
      export const events = () => hookdeck.event.list();
      export const again = () => hookdeck.event.retry('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @hookdeck/sdk#HookdeckClient',
      'outbound call @hookdeck/sdk#HookdeckClient().event.retry',
      'outbound read @hookdeck/sdk#HookdeckClient().event.list',
    ]);
    expect(systemsOf(source)).toEqual(['Hookdeck']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Hookdeck } from '@hookdeck/sdk';
      export const same = (it: Hookdeck) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
