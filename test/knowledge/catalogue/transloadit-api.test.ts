import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api2.transloadit.com/assemblies');`)).toEqual(['Transloadit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api2.transloadit.com.evil.example/assemblies');`)).toEqual(['evil.example']);
  });
});
