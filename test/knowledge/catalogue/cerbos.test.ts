import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('checks', () => {
    const source = `
      import { GRPC } from '@cerbos/grpc';
      const cerbos = new GRPC('localhost:3593', { tls: false });
      export const answer = await cerbos.checkResource({ principal: { id: '1', roles: [] }, resource: { kind: 'order', id: '1' }, actions: ['read'] });
    `;
    expect(matchesOf(source)).toEqual(['client @cerbos/grpc#GRPC', 'outbound read @cerbos/grpc#GRPC().checkResource']);
    expect(systemsOf(source)).toEqual(['Cerbos']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { GRPC } from '@cerbos/grpc';
      export const local = (client: GRPC) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
