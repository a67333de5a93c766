import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { CourierClient } from '@trycourier/courier';",
  'new CourierClient();',
  'new CourierClient().send();',
  'new CourierClient().send.message();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @trycourier/courier#CourierClient',
        'outbound send @trycourier/courier#CourierClient().send',
        'outbound send @trycourier/courier#CourierClient().send.message',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Courier');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { CourierClient } from '@trycourier/courier';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@trycourier/courier'", "from './own'"))).toEqual([]);
  });
});
