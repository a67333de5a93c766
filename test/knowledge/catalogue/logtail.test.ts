import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('lines', () => {
    const source = `
      import { Logtail } from '@logtail/node';
      const logtail = new Logtail('token');
      await logtail.info('paid', { order: 1 });
      await logtail.flush();
    `;
    expect(matchesOf(source)).toEqual([
      'client @logtail/node#Logtail',
      'log @logtail/node#Logtail().info',
      'logger @logtail/node#Logtail',
      'outbound send @logtail/node#Logtail().flush',
      'outbound send @logtail/node#Logtail().info',
    ]);
    expect(systemsOf(source)).toEqual(['Better Stack']);
  });
});

describe('ignores', () => {
  it('middleware of lines', () => {
    const source = `
      import type { Logtail } from '@logtail/node';
      export const tag = (logtail: Logtail) => logtail.use(async (line) => ({ ...line, service: 'shop' }));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
