import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { setConfig } from '@mailchimp/mailchimp_marketing';",
  "import { lists } from '@mailchimp/mailchimp_marketing';",
  'setConfig();',
  'lists.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @mailchimp/mailchimp_marketing#setConfig',
        'outbound call @mailchimp/mailchimp_marketing#lists.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mailchimp');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { setConfig } from '@mailchimp/mailchimp_marketing';\nimport type { lists } from '@mailchimp/mailchimp_marketing';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@mailchimp/mailchimp_marketing'", "from './own'"))).toEqual([]);
  });
});
