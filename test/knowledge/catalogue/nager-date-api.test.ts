import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://date.nager.at/api/v3/PublicHolidays/2024/CH');`)).toEqual(['Nager.Date']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://date.nager.at.evil.example/api/v3/PublicHolidays/2024/CH');`)).toEqual([
      'evil.example',
    ]);
  });
});
