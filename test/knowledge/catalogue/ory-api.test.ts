import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.projects.oryapis.com/sessions/whoami');`)).toEqual(['Ory']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.projects.oryapis.com.evil.example/sessions/whoami');`)).toEqual([
      'evil.example',
    ]);
  });
});
