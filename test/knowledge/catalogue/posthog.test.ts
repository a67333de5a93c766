import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { PostHog } from 'posthog-node';",
  "import { capture } from 'posthog-node';",
  'new PostHog();',
  'new PostHog().capture();',
  'capture();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client posthog-node#PostHog',
        'outbound send posthog-node#PostHog().capture',
        'outbound send posthog-node#capture',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('PostHog');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { PostHog } from 'posthog-node';\nimport type { capture } from 'posthog-node';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'posthog-node'", "from './own'"))).toEqual([]);
  });
});
