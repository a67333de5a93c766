import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.smartthings.com/v1/devices');`)).toEqual(['SmartThings']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.smartthings.com.evil.example/v1/devices');`)).toEqual(['evil.example']);
  });
});
