import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.open-meteo.com/v1/forecast');`)).toEqual(['Open-Meteo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.open-meteo.com.evil.example/v1/forecast');`)).toEqual(['evil.example']);
  });
});
