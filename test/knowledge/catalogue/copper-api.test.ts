import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.copper.com/developer_api/v1/people');`)).toEqual(['Copper CRM']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.copper.com.evil.example/developer_api/v1/people');`)).toEqual([
      'evil.example',
    ]);
  });
});
