import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import { retry } from '@octokit/plugin-retry';
      import { Octokit } from '@octokit/core';
      export const Client = Octokit.plugin(retry);
      export const client = new Client({ retry: { enabled: false } });
    `;
    expect(matchesOf(source)).toEqual(['client @octokit/rest#Octokit', 'retry 1 none Client']);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import { retry } from '@octokit/plugin-retry';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
