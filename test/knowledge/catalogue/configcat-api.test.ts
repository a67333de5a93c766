import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdn-global.configcat.com/configuration-files/a');`)).toEqual(['ConfigCat']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdn-global.configcat.com.evil.example/configuration-files/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
