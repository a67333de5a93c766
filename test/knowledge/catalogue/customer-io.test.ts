import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('people, events and mail', () => {
    const source = `
      import { APIClient, RegionEU, SendEmailRequest, TrackClient } from 'customerio-node';
      const track = new TrackClient('site', 'k', { region: RegionEU });
      await track.identify('1', { email: 'a@example.com' });
      await track.destroy('1');
      await new APIClient('k').sendEmail(new SendEmailRequest({ to: 'a@example.com' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client customerio-node#APIClient',
      'client customerio-node#TrackClient',
      'outbound send customerio-node#APIClient().sendEmail',
      'outbound send customerio-node#TrackClient().identify',
      'outbound write customerio-node#TrackClient().destroy',
    ]);
    expect(systemsOf(source)).toEqual(['Customer.io']);
  });
});

describe('ignores', () => {
  it('a request that nobody sends', () => {
    const source = `
      import { SendEmailRequest } from 'customerio-node';
      export const request = new SendEmailRequest({ to: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
