import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.clickup.com/api/v2/task/1');`)).toEqual(['ClickUp']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.clickup.com.evil.example/api/v2/task/1');`)).toEqual(['evil.example']);
  });
});
