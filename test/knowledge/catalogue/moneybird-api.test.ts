import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://moneybird.com/api/v2/1/contacts.json');`)).toEqual(['Moneybird']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://moneybird.com.evil.example/api/v2/1/contacts.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
