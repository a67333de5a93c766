import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail and sheets', () => {
    const source = `
      import { google } from 'googleapis';
      const auth = new google.auth.OAuth2('id', 'secret', '/back');
      await auth.getToken('code');
      const gmail = google.gmail({ version: 'v1', auth });
      await gmail.users.messages.send({ userId: 'me' });
      await google.sheets({ version: 'v4', auth }).spreadsheets.values.batchGet({ spreadsheetId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client googleapis#google.auth.OAuth2',
      'client googleapis#google.gmail',
      'client googleapis#google.sheets',
      'outbound call googleapis#google.auth.OAuth2().getToken',
      'outbound read googleapis#google.sheets().spreadsheets.values.batchGet',
      'outbound write googleapis#google.gmail().users.messages.send',
    ]);
    expect(systemsOf(source)).toEqual(['Google APIs']);
  });

  it('the package of one API', () => {
    const source = `
      import { calendar } from '@googleapis/calendar';
      await calendar({ version: 'v3' }).events.list({ calendarId: 'primary' });
    `;
    expect(matchesOf(source)).toEqual([
      'client googleapis#google.calendar',
      'outbound read googleapis#google.calendar().events.list',
    ]);
    expect(systemsOf(source)).toEqual(['Google APIs']);
  });
});

describe('ignores', () => {
  it('an address to sign in at', () => {
    const source = `
      import { google } from 'googleapis';
      google.options({ timeout: 1000 });
      export const scopes = ['https://www.googleapis.com/auth/gmail.send'];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
