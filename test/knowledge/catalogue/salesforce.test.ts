import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Connection } from 'jsforce';",
  'new Connection();',
  'new Connection().query();',
  'new Connection().sobject().find();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client jsforce#Connection',
        'outbound read jsforce#Connection().query',
        'outbound read jsforce#Connection().sobject().find',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Salesforce');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Connection } from 'jsforce';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'jsforce'", "from './own'"))).toEqual([]);
  });
});
