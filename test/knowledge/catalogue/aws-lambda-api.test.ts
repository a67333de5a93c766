import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(
      systemsOf(`await fetch('https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/a/invocations');`),
    ).toEqual(['AWS Lambda']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(
        `await fetch('https://lambda.eu-west-1.amazonaws.com.evil.example/2015-03-31/functions/a/invocations');`,
      ),
    ).toEqual(['evil.example']);
  });
});
