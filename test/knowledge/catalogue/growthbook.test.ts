import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags', () => {
    const source = `
      import { GrowthBook } from '@growthbook/growthbook';
      const gb = new GrowthBook({ apiHost: 'https://cdn.growthbook.io', clientKey: 'k' });
      await gb.init({ timeout: 1000 });
      if (gb.isOn('new')) show();
    `;
    expect(matchesOf(source)).toEqual([
      'client @growthbook/growthbook#GrowthBook',
      'flag new @growthbook/growthbook#GrowthBook().isOn',
      'outbound read @growthbook/growthbook#GrowthBook().init',
      'outbound read @growthbook/growthbook#GrowthBook().isOn',
    ]);
    expect(systemsOf(source)).toEqual(['GrowthBook']);
  });
});

describe('ignores', () => {
  it('attributes', () => {
    const source = `
      import type { GrowthBook } from '@growthbook/growthbook';
      export const tag = (gb: GrowthBook) => gb.setAttributes({ id: '1' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
