import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dev.azure.com/acme/_apis/projects');`)).toEqual(['Azure DevOps']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://dev.azure.com.evil.example/acme/_apis/projects');`)).toEqual([
      'evil.example',
    ]);
  });
});
