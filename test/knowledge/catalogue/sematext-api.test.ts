import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://logsene-receiver.sematext.com/a/b');`)).toEqual(['Sematext']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://logsene-receiver.sematext.com.evil.example/a/b');`)).toEqual([
      'evil.example',
    ]);
  });
});
