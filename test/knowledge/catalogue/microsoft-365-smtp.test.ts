import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its host behind a client of SMTP', () => {
    const source = `
      import nodemailer from 'nodemailer';
      const transport = nodemailer.createTransport({ host: 'smtp.office365.com', port: 587 });
      await transport.sendMail({ to: 'a@example.com' });
    `;
    expect(systemsOf(source)).toEqual(['Microsoft 365 SMTP']);
  });
});

describe('ignores', () => {
  it('a host that users enter', () => {
    const source = `
      import nodemailer from 'nodemailer';
      export const transportOf = (host: string) => nodemailer.createTransport({ host });
    `;
    expect(systemsOf(source)).toEqual(['SMTP server']);
  });
});
