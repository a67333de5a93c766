import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.eu.svix.com/api/v1/app/');`)).toEqual(['Svix']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.eu.svix.com.evil.example/api/v1/app/');`)).toEqual(['evil.example']);
  });
});
