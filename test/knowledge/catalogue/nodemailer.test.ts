import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createTransport } from 'nodemailer';",
  "import { MailerService } from 'nodemailer';",
  'createTransport();',
  'createTransport().sendMail();',
  'new MailerService().sendMail();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client nodemailer#createTransport',
        'outbound send nodemailer#createTransport().sendMail',
        'outbound send nodemailer#MailerService().sendMail',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('SMTP server');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { createTransport } from 'nodemailer';\nimport type { MailerService } from 'nodemailer';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'nodemailer'", "from './own'"))).toEqual([]);
  });
});
