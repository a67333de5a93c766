import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.supabase.com/v1/projects');`)).toEqual(['Supabase']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.supabase.com.evil.example/v1/projects');`)).toEqual(['evil.example']);
  });
});
