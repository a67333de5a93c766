import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('staff', () => {
    const source = `
      import Bamboohr from 'bamboohr';
      const bamboo = new Bamboohr('domain', 'key');
      export const directory = () => bamboo.call('GET', '/v1/employees/directory', {});
    `;
    expect(matchesOf(source)).toEqual(['client bamboohr#default', 'outbound call bamboohr#default().call']);
    expect(systemsOf(source)).toEqual(['BambooHR']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Bamboohr from 'bamboohr';
      export const same = (it: Bamboohr) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
