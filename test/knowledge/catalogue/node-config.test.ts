import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what is read from the configuration', () => {
    const source = `
      import config from 'config';
      export const host = config.get('db.host');
    `;
    expect(matchesOf(source)).toEqual(['environment db.host config#get']);
  });
});

describe('ignores', () => {
  it('questions whether something is there', () => {
    const source = `
      import config from 'config';
      export const isThere = config.has('db');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
