import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createKindeServerClient } from '@kinde-oss/kinde-auth-nextjs';",
  'createKindeServerClient();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client @kinde-oss/kinde-auth-nextjs#createKindeServerClient']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Kinde');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { createKindeServerClient } from '@kinde-oss/kinde-auth-nextjs';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@kinde-oss/kinde-auth-nextjs'", "from './own'"))).toEqual([]);
  });
});
