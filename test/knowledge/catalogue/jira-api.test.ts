import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.atlassian.net/rest/api/3/issue');`)).toEqual(['Jira']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.atlassian.net.evil.example/rest/api/3/issue');`)).toEqual([
      'evil.example',
    ]);
  });
});
