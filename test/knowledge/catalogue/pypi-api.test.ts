import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pypi.org/pypi/requests/json');`)).toEqual(['PyPI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://pypi.org.evil.example/pypi/requests/json');`)).toEqual(['evil.example']);
  });
});
