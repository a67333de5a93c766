import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api2.amplitude.com/2/httpapi');`)).toEqual(['Amplitude']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api2.amplitude.com.evil.example/2/httpapi');`)).toEqual(['evil.example']);
  });
});
