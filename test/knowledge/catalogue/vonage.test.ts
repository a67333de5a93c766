import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Vonage } from '@vonage/server-sdk';",
  'new Vonage();',
  'new Vonage().sms.send();',
  'new Vonage().messages.send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @vonage/server-sdk#Vonage',
        'outbound send @vonage/server-sdk#Vonage().sms.send',
        'outbound send @vonage/server-sdk#Vonage().messages.send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Vonage');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Vonage } from '@vonage/server-sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@vonage/server-sdk'", "from './own'"))).toEqual([]);
  });
});
