import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('parcels', () => {
    const source = `
      import EasyPost from '@easypost/api';
      const easypost = new EasyPost('k', { timeout: 30000 });
      export const made = () => easypost.Shipment.create({});
      export const one = () => easypost.Tracker.retrieve('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @easypost/api#default',
      'outbound read @easypost/api#default().Tracker.retrieve',
      'outbound write @easypost/api#default().Shipment.create',
    ]);
    expect(systemsOf(source)).toEqual(['EasyPost']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type EasyPost from '@easypost/api';
      export const same = (it: EasyPost) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
