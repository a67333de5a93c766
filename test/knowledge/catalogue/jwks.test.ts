import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createRemoteJWKSet } from 'jose';",
  "import Library from 'jose';",
  'createRemoteJWKSet();',
  'new Library().getSigningKey();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client jose#createRemoteJWKSet',
        'client jose#default',
        'outbound read jose#createRemoteJWKSet',
        'outbound read jose#default().getSigningKey',
      ]),
    );
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { createRemoteJWKSet } from 'jose';\nimport type Library from 'jose';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'jose'", "from './own'"))).toEqual([]);
  });
});
