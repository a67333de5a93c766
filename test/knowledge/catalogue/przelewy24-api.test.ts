import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://secure.przelewy24.pl/api/v1/transaction/register');`)).toEqual([
      'Przelewy24',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://secure.przelewy24.pl.evil.example/api/v1/transaction/register');`)).toEqual([
      'evil.example',
    ]);
  });
});
