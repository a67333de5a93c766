import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Translator } from 'deepl-node';",
  'new Translator();',
  'new Translator().translateText();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client deepl-node#Translator', 'outbound call deepl-node#Translator().translateText']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('DeepL');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Translator } from 'deepl-node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'deepl-node'", "from './own'"))).toEqual([]);
  });
});
