import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.queue.core.windows.net/orders/messages');`)).toEqual([
      'Azure Queue Storage',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.queue.core.windows.net.evil.example/orders/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
