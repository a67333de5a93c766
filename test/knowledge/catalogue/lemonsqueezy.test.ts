import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { lemonSqueezySetup } from '@lemonsqueezy/lemonsqueezy.js';",
  "import { getAuthenticatedUser } from '@lemonsqueezy/lemonsqueezy.js';",
  "import { createCheckout } from '@lemonsqueezy/lemonsqueezy.js';",
  'lemonSqueezySetup();',
  'getAuthenticatedUser();',
  'createCheckout();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @lemonsqueezy/lemonsqueezy.js#lemonSqueezySetup',
        'outbound read @lemonsqueezy/lemonsqueezy.js#getAuthenticatedUser',
        'outbound write @lemonsqueezy/lemonsqueezy.js#createCheckout',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Lemon Squeezy');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { lemonSqueezySetup } from '@lemonsqueezy/lemonsqueezy.js';\nimport type { getAuthenticatedUser } from '@lemonsqueezy/lemonsqueezy.js';\nimport type { createCheckout } from '@lemonsqueezy/lemonsqueezy.js';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@lemonsqueezy/lemonsqueezy.js'", "from './own'"))).toEqual([]);
  });
});
