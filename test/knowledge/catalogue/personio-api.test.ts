import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.personio.de/v1/company/employees');`)).toEqual(['Personio']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.personio.de.evil.example/v1/company/employees');`)).toEqual([
      'evil.example',
    ]);
  });
});
