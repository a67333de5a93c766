import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { ResendTransport } from '@documenso/nodemailer-resend';
      export const transport = ResendTransport.makeTransport({ apiKey: process.env.RESEND_API_KEY });
    `;
    expect(matchesOf(source)).toEqual(['client @documenso/nodemailer-resend#ResendTransport.makeTransport']);
    expect(systemsOf(source)).toEqual(['Resend']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      import { ResendTransport } from '@documenso/nodemailer-resend';
      export const isTransport = (value: unknown) => value instanceof ResendTransport;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
