import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('emails and events', () => {
    const source = `
      import Plunk from '@plunk/node';
      const plunk = new Plunk(process.env.PLUNK_KEY);
      await plunk.emails.send({ to: 'a@example.com', subject: 'x', body: 'y' });
      await plunk.events.track({ event: 'signup', email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @plunk/node#default',
      'outbound call @plunk/node#default().events.track',
      'outbound send @plunk/node#default().emails.send',
    ]);
    expect(systemsOf(source)).toEqual(['Plunk']);
  });
});

describe('ignores', () => {
  it('an own client', () => {
    const source = `
      class Plunk { emails = { send: (text: string) => text }; }
      export const sent = new Plunk().emails.send('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
