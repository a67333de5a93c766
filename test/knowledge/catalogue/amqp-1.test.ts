import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import rhea from 'rhea';
      const connection = rhea.connect({ host: 'localhost', port: 5672 });
      connection.open_sender('orders').send({ body: 1 });
      connection.open_receiver('orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client rhea#connect',
      'consumer orders rhea#connect().open_receiver',
      'outbound consume rhea#connect().open_receiver',
      'outbound publish rhea#connect().open_sender().send',
    ]);
    expect(systemsOf(source)).toEqual(['AMQP 1.0 broker']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Connection } from 'rhea';
      export const same = (given: Connection) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
