import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sqs.eu-west-1.amazonaws.com/1/orders');`)).toEqual(['Amazon SQS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sqs.eu-west-1.amazonaws.com.evil.example/1/orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
