import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { CourierClient } from '@trycourier/courier';
      const courier = new CourierClient({ authorizationToken: 't' });
      await courier.send({ message: { to: { email: 'a@example.com' } } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @trycourier/courier#CourierClient',
      'outbound send @trycourier/courier#CourierClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Courier']);
  });

  it('the client of version 7', () => {
    const source = `
      import Courier from '@trycourier/courier';
      await new Courier({ apiKey: 'k' }).send.message({ message: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @trycourier/courier#default',
      'outbound send @trycourier/courier#default().send.message',
    ]);
    expect(systemsOf(source)).toEqual(['Courier']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { CourierClient } from '@trycourier/courier';
      export const same = (client: CourierClient) => client;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
