import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.airtable.com/v0/app1/table');`)).toEqual(['Airtable']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.airtable.com.evil.example/v0/app1/table');`)).toEqual(['evil.example']);
  });
});
