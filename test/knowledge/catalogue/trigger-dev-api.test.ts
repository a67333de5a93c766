import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.trigger.dev/api/v1/tasks/a/trigger');`)).toEqual(['Trigger.dev']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.trigger.dev.evil.example/api/v1/tasks/a/trigger');`)).toEqual([
      'evil.example',
    ]);
  });
});
