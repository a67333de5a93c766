import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { BrevoClient } from '@getbrevo/brevo';",
  "import { TransactionalEmailsApi } from '@getbrevo/brevo';",
  'new BrevoClient();',
  'new BrevoClient().transactionalEmails.anything();',
  'new TransactionalEmailsApi().sendTransacEmail();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @getbrevo/brevo#BrevoClient',
        'client @getbrevo/brevo#TransactionalEmailsApi',
        'outbound send @getbrevo/brevo#BrevoClient().transactionalEmails.anything',
        'outbound send @getbrevo/brevo#TransactionalEmailsApi().sendTransacEmail',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Brevo');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { BrevoClient } from '@getbrevo/brevo';\nimport type { TransactionalEmailsApi } from '@getbrevo/brevo';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@getbrevo/brevo'", "from './own'"))).toEqual([]);
  });
});
