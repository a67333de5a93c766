import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Knock } from '@knocklabs/node';",
  "import Library from '@knocklabs/node';",
  'new Knock();',
  'new Knock().workflows.trigger();',
  'new Library().workflows.trigger();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @knocklabs/node#Knock',
        'client @knocklabs/node#default',
        'outbound send @knocklabs/node#Knock().workflows.trigger',
        'outbound send @knocklabs/node#default().workflows.trigger',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Knock');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf("import type { Knock } from '@knocklabs/node';\nimport type Library from '@knocklabs/node';"),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@knocklabs/node'", "from './own'"))).toEqual([]);
  });
});
