import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { initialize } from 'unleash-client';",
  "import { isEnabled } from 'unleash-client';",
  'initialize();',
  'initialize().isEnabled();',
  'isEnabled();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client unleash-client#initialize',
        'outbound read unleash-client#initialize().isEnabled',
        'outbound read unleash-client#isEnabled',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Unleash');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { initialize } from 'unleash-client';\nimport type { isEnabled } from 'unleash-client';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'unleash-client'", "from './own'"))).toEqual([]);
  });
});
