import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a request', () => {
    const source = `
      import centra from 'centra';
      export const repository = () => centra('https://api.github.com/repos/a/b').send();
    `;
    expect(matchesOf(source)).toEqual(['client centra#default', 'outbound call centra#default().send']);
    expect(systemsOf(source)).toEqual(['GitHub']);
  });
});

describe('ignores', () => {
  it('a request that is not sent', () => {
    const source = `
      import * as centra from 'centra';
      export const same = centra;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
