import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/lib/user-error.ts';
import { parseEntry } from '../../../src/source/catalogue/parse-entry.ts';

/** The line that a user reads about an entry with a mistake. */
function mistakeIn(text: string): string {
  try {
    parseEntry('handover/catalogue/acme.yaml', text);
  } catch (error) {
    if (error instanceof UserError) return `${error.message}. ${error.hint}`;
    throw error;
  }
  return 'none';
}

it('takes the id from the name of the file', () => {
  expect(parseEntry('handover/catalogue/acme.yml', 'packages: [acme]\npurpose: Ours.\n').library).toEqual({
    id: 'acme',
    packages: ['acme'],
    purpose: 'Ours.',
  });
});

describe('names file, line and remedy of', () => {
  it.each([
    ['a key at the top', 'purpose: x\noutbund: []\n', 'acme.yaml:2 unknown key "outbund". Did you mean "outbound"?'],
    [
      'a key inside',
      'outbound:\n  - effect: send\n    pth: send\n',
      'acme.yaml:3 unknown key "pth" in outbound.0. Did you mean "path"?',
    ],
    ['a key that is near none', 'system:\n  colour: red\n', 'Known keys: name, aliases, kind, vendor, hosting.'],
    [
      'a value that is none of those there are',
      'outbound:\n  - path: send\n    effect: sends\n',
      'acme.yaml:3 outbound.0.effect: not one of its values. One of: read, write, publish, consume, send, call.',
    ],
    ['a path', 'outbound:\n  - path: send(\n    effect: send\n', 'acme.yaml:2 outbound.0.path: "send(" is no API path'],
    ['what is missing', 'clients:\n  - {}\n', 'acme.yaml:2 clients.0.path is missing'],
    ['YAML that does not parse', 'purpose: x\npackages: [acme\n', 'does not parse'],
    ['an alias to nothing', 'purpose: *nothing\n', 'does not parse'],
    ['a list instead of an entry', '- packages: [acme]\n', 'acme.yaml:1'],
    ['another id', 'id: acme-mail\n', 'acme.yaml:1 the id "acme-mail" is not the name of the file. Leave the id out'],
  ])('%s', (_what, text, message) => {
    expect(mistakeIn(text)).toContain('handover/catalogue/acme.yaml');
    expect(mistakeIn(text)).toContain(message);
  });
});
