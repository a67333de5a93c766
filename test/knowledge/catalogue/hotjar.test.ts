import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the set-up and events', () => {
    const source = `
      import Hotjar from '@hotjar/browser';
      Hotjar.init(1, 6);
      Hotjar.event('paid');
    `;
    expect(matchesOf(source)).toEqual(['client @hotjar/browser#init', 'outbound send @hotjar/browser#event']);
    expect(systemsOf(source)).toEqual(['Hotjar']);
  });
});

describe('ignores', () => {
  it('other trackers', () => {
    const source = `
      const tracker = { init: () => true, event: () => true };
      tracker.init();
      export const done = tracker.event();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
