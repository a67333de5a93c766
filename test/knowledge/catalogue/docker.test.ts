import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'dockerode';",
  'new Library();',
  'new Library().listContainers();',
  'new Library().getContainer().inspect();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client dockerode#default',
        'outbound read dockerode#default().listContainers',
        'outbound read dockerode#default().getContainer().inspect',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Docker engine');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'dockerode';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'dockerode'", "from './own'"))).toEqual([]);
  });
});
