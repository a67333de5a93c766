import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.smartsheet.com/2.0/sheets/1');`)).toEqual(['Smartsheet']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.smartsheet.com.evil.example/2.0/sheets/1');`)).toEqual(['evil.example']);
  });
});
