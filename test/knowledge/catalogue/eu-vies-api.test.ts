import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ec.europa.eu/taxation_customs/vies/rest-api/ms/DE/vat/1');`)).toEqual([
      'VIES',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://ec.europa.eu.evil.example/taxation_customs/vies/rest-api/ms/DE/vat/1');`),
    ).toEqual(['evil.example']);
  });
});
