import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.matomo.cloud/matomo.php');`)).toEqual(['Matomo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.matomo.cloud.evil.example/matomo.php');`)).toEqual(['evil.example']);
  });
});
