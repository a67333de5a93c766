import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { MailerSend } from 'mailersend';",
  'new MailerSend();',
  'new MailerSend().email.send();',
  'new MailerSend().sms.send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client mailersend#MailerSend',
        'outbound send mailersend#MailerSend().email.send',
        'outbound send mailersend#MailerSend().sms.send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('MailerSend');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { MailerSend } from 'mailersend';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'mailersend'", "from './own'"))).toEqual([]);
  });
});
