import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries of the driver and of sessions', () => {
    const source = `
      import neo4j from 'neo4j-driver';
      const driver = neo4j.driver('neo4j://localhost', neo4j.auth.basic('neo4j', process.env.PASSWORD));
      export const { records } = await driver.executeQuery('MATCH (p:Person) RETURN p');
      const session = driver.session({ database: 'people' });
      await session.run('CREATE (p:Person)');
      await session.executeWrite(async (tx) => { await tx.run('CREATE (p:Person)'); });
      await session.close();
    `;
    expect(matchesOf(source)).toEqual([
      'client neo4j-driver#driver',
      'outbound call neo4j-driver#driver().executeQuery',
      'outbound call neo4j-driver#driver().session().executeWrite',
      'outbound call neo4j-driver#driver().session().executeWrite<0.0>.run',
      'outbound call neo4j-driver#driver().session().run',
    ]);
    expect(systemsOf(source)).toEqual(['Neo4j']);
  });

  it('values by their types', () => {
    const source = `
      import type { Driver, Session } from 'neo4j-driver';
      export const check = (driver: Driver) => driver.verifyConnectivity();
      export const read = (session: Session) => session.executeRead((tx) => tx.run('MATCH (n) RETURN n'));
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call neo4j-driver#driver().session().executeRead',
      'outbound call neo4j-driver#driver().session().executeRead<0.0>.run',
      'outbound call neo4j-driver#driver().verifyConnectivity',
    ]);
  });
});

describe('ignores', () => {
  it('numbers', () => {
    const source = `
      import neo4j from 'neo4j-driver';
      export const count = neo4j.int(5);
      export const isInteger = neo4j.isInt(count);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
