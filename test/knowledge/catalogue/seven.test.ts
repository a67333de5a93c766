import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'sms77-client';",
  "import { SmsResource } from 'sms77-client';",
  'new Library();',
  'new Library().sms();',
  'new SmsResource().dispatch();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client sms77-client#default',
        'outbound send sms77-client#default().sms',
        'outbound send sms77-client#SmsResource().dispatch',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('seven');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type Library from 'sms77-client';\nimport type { SmsResource } from 'sms77-client';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'sms77-client'", "from './own'"))).toEqual([]);
  });
});
