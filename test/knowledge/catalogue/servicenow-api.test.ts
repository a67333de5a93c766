import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.service-now.com/api/now/table/incident');`)).toEqual(['ServiceNow']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.service-now.com.evil.example/api/now/table/incident');`)).toEqual([
      'evil.example',
    ]);
  });
});
