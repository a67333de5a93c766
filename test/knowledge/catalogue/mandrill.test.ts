import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@mailchimp/mailchimp_transactional';",
  'new Library();',
  'new Library().messages.send();',
  'new Library().templates.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @mailchimp/mailchimp_transactional#default',
        'outbound send @mailchimp/mailchimp_transactional#default().messages.send',
        'outbound call @mailchimp/mailchimp_transactional#default().templates.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mandrill');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from '@mailchimp/mailchimp_transactional';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@mailchimp/mailchimp_transactional'", "from './own'"))).toEqual([]);
  });
});
