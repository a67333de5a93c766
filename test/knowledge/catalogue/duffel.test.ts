import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flights', () => {
    const source = `
      import { Duffel } from '@duffel/api';
      const duffel = new Duffel({ token: 't' });
      export const asked = () => duffel.offerRequests.create({});
      export const offers = () => duffel.offers.list({});
    `;
    expect(matchesOf(source)).toEqual([
      'client @duffel/api#Duffel',
      'outbound read @duffel/api#Duffel().offers.list',
      'outbound write @duffel/api#Duffel().offerRequests.create',
    ]);
    expect(systemsOf(source)).toEqual(['Duffel']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Offer } from '@duffel/api';
      export const same = (it: Offer) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
