import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a client', () => {
    const source = `
      import gremlin from 'gremlin';
      const client = new gremlin.driver.Client('wss://localhost:8182/gremlin', { traversalSource: 'g' });
      export const people = await client.submit('g.V()');
    `;
    expect(matchesOf(source)).toEqual(['client gremlin#driver.Client', 'outbound call gremlin#driver.Client().submit']);
    expect(systemsOf(source)).toEqual(['Gremlin server']);
  });

  it('a remote connection', () => {
    const source = `
      import gremlin from 'gremlin';
      const connection = new gremlin.driver.DriverRemoteConnection('wss://localhost:8182/gremlin');
      export const g = gremlin.process.AnonymousTraversalSource.traversal().withRemote(connection);
    `;
    expect(matchesOf(source)).toEqual(['client gremlin#driver.DriverRemoteConnection']);
    expect(systemsOf(source)).toEqual(['Gremlin server']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { driver } from 'gremlin';
      export const local = (client: driver.Client) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
