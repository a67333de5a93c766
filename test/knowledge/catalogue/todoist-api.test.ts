import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.todoist.com/rest/v2/tasks');`)).toEqual(['Todoist']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.todoist.com.evil.example/rest/v2/tasks');`)).toEqual(['evil.example']);
  });
});
