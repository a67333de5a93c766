import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.eu.onfido.com/v3.6/applicants');`)).toEqual(['Onfido']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.eu.onfido.com.evil.example/v3.6/applicants');`)).toEqual([
      'evil.example',
    ]);
  });
});
