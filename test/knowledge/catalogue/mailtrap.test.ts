import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { MailtrapClient } from 'mailtrap';",
  'new MailtrapClient();',
  'new MailtrapClient().send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client mailtrap#MailtrapClient', 'outbound send mailtrap#MailtrapClient().send']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mailtrap');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { MailtrapClient } from 'mailtrap';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'mailtrap'", "from './own'"))).toEqual([]);
  });
});
