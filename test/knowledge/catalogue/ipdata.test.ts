import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('look-ups', () => {
    const source = `
      import IPData from 'ipdata';
      const ipdata = new IPData('k');
      export const found = (ip: string) => ipdata.lookup(ip);
    `;
    expect(matchesOf(source)).toEqual(['client ipdata#default', 'outbound read ipdata#default().lookup']);
    expect(systemsOf(source)).toEqual(['ipdata']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type IPData from 'ipdata';
      export const same = (it: IPData) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
