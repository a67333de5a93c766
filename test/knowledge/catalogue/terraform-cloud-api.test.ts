import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.terraform.io/api/v2/workspaces');`)).toEqual(['HCP Terraform']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.terraform.io.evil.example/api/v2/workspaces');`)).toEqual([
      'evil.example',
    ]);
  });
});
