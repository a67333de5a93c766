import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a connection', () => {
    const source = `
      import { Connection, Request } from 'tedious';
      const connection = new Connection({ server: 'localhost', options: { maxRetriesOnTransientErrors: 5 } });
      connection.connect();
      connection.execSql(new Request('select 1', () => {}));
    `;
    expect(matchesOf(source)).toEqual([
      'client tedious#Connection',
      'outbound call tedious#Connection().connect',
      'outbound call tedious#Connection().execSql',
      'retry 6 fixed Connection',
    ]);
    expect(systemsOf(source)).toEqual(['Microsoft SQL Server']);
  });
});

describe('ignores', () => {
  it('types and requests that are only made', () => {
    const source = `
      import { Request, TYPES } from 'tedious';
      const request = new Request('select @id', () => {});
      request.addParameter('id', TYPES.Int, 1);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
