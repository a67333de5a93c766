import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://send.api.mailtrap.io/api/send');`)).toEqual(['Mailtrap']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://send.api.mailtrap.io.evil.example/api/send');`)).toEqual(['evil.example']);
  });
});
