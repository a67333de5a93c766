import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('links', () => {
    const source = `
      import { Dub } from 'dub';
      const dub = new Dub({ token: 't' });
      export const link = () => dub.links.create({ url: 'https://a.example' });
      export const lead = () => dub.track.lead({ clickId: '1', eventName: 'a', customerExternalId: '2' });
    `;
    expect(matchesOf(source)).toEqual([
      'client dub#Dub',
      'outbound send dub#Dub().track.lead',
      'outbound write dub#Dub().links.create',
    ]);
    expect(systemsOf(source)).toEqual(['Dub']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SDKOptions } from 'dub';
      export const same = (it: SDKOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
