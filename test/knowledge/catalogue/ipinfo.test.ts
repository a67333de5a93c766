import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('look-ups', () => {
    const source = `
      import { IPinfoWrapper } from 'node-ipinfo';
      const ipinfo = new IPinfoWrapper('t');
      export const found = (ip: string) => ipinfo.lookupIp(ip);
    `;
    expect(matchesOf(source)).toEqual([
      'client node-ipinfo#IPinfoWrapper',
      'outbound read node-ipinfo#IPinfoWrapper().lookupIp',
    ]);
    expect(systemsOf(source)).toEqual(['IPinfo']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IPinfo } from 'node-ipinfo';
      export const same = (it: IPinfo) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
