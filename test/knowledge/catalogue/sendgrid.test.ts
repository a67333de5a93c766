import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { setApiKey } from '@sendgrid/mail';",
  "import { send } from '@sendgrid/mail';",
  "import { MailService } from '@sendgrid/mail';",
  'setApiKey();',
  'send();',
  'new MailService().send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @sendgrid/mail#setApiKey',
        'client @sendgrid/mail#MailService',
        'outbound send @sendgrid/mail#send',
        'outbound send @sendgrid/mail#MailService().send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('SendGrid');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { setApiKey } from '@sendgrid/mail';\nimport type { send } from '@sendgrid/mail';\nimport type { MailService } from '@sendgrid/mail';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@sendgrid/mail'", "from './own'"))).toEqual([]);
  });
});
