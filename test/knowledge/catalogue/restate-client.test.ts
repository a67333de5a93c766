import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls', () => {
    const source = `
      import * as clients from '@restatedev/restate-sdk-clients';
      const restate = clients.connect({ url: 'http://localhost:8080' });
      await restate.serviceClient({ name: 'billing' }).charge({ id: 1 });
      await restate.serviceSendClient({ name: 'mail' }).welcome({ id: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client @restatedev/restate-sdk-clients#connect',
      'outbound call @restatedev/restate-sdk-clients#connect().serviceClient().charge',
      'outbound publish @restatedev/restate-sdk-clients#connect().serviceSendClient().welcome',
    ]);
    expect(systemsOf(source)).toEqual(['Restate']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Ingress } from '@restatedev/restate-sdk-clients';
      export const same = (given: Ingress) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
