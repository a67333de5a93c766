import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://hook.eu1.make.com/a');`)).toEqual(['Make']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://hook.eu1.make.com.evil.example/a');`)).toEqual(['evil.example']);
  });
});
