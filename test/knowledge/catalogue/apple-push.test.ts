import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Provider } from '@parse/node-apn';",
  "import { ApnsClient } from '@parse/node-apn';",
  'new Provider();',
  'new Provider().send();',
  'new ApnsClient().send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @parse/node-apn#Provider',
        'client @parse/node-apn#ApnsClient',
        'outbound send @parse/node-apn#Provider().send',
        'outbound send @parse/node-apn#ApnsClient().send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Apple Push Notification service');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { Provider } from '@parse/node-apn';\nimport type { ApnsClient } from '@parse/node-apn';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@parse/node-apn'", "from './own'"))).toEqual([]);
  });
});
