import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import { grpc } from '@improbable-eng/grpc-web';
      export const client = grpc.client(Method, { host: 'https://a.example.com' });
    `;
    expect(matchesOf(source)).toEqual(['client @improbable-eng/grpc-web#grpc.client']);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import { grpc } from '@improbable-eng/grpc-web';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
