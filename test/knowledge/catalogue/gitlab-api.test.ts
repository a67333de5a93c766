import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gitlab.com/api/v4/projects');`)).toEqual(['GitLab']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gitlab.com.evil.example/api/v4/projects');`)).toEqual(['evil.example']);
  });
});
