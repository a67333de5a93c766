import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('children and lines', () => {
    const source = `
      import { Roarr } from 'roarr';
      const log = Roarr.child({ package: 'shop' });
      log.error('failed');
    `;
    expect(matchesOf(source)).toEqual(['log roarr#Roarr.error', 'logger roarr#Roarr.child']);
  });
});

describe('ignores', () => {
  it('where lines go', () => {
    const source = `
      import { ROARR } from 'roarr';
      ROARR.write = () => undefined;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
