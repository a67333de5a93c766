import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a registration', () => {
    const source = `
      import { Eureka } from 'eureka-js-client';
      const client = new Eureka({ instance: { app: 'orders' }, eureka: { host: 'eureka.internal.example', port: 8761 } });
      client.start();
    `;
    expect(matchesOf(source)).toEqual([
      'client eureka-js-client#Eureka',
      'outbound write eureka-js-client#Eureka().start',
    ]);
    expect(systemsOf(source)).toEqual(['Eureka']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { EurekaClient } from 'eureka-js-client';
      export const same = (it: EurekaClient) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
