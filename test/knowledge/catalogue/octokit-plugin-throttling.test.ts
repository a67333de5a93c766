import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import { throttling } from '@octokit/plugin-throttling';
      import { Octokit } from '@octokit/core';
      const Client = Octokit.plugin(throttling);
      export const client = new Client({});
    `;
    expect(matchesOf(source)).toEqual(['client @octokit/rest#Octokit']);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import { throttling } from '@octokit/plugin-throttling';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
