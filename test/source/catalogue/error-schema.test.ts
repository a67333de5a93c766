import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/lib/user-error.ts';
import { parseEntry } from '../../../src/source/catalogue/parse-entry.ts';

function mistakeIn(text: string): string {
  try {
    parseEntry('handover/catalogue/acme.yaml', text);
  } catch (error) {
    if (error instanceof UserError) return `${error.message}. ${error.hint}`;
    throw error;
  }
  return 'none';
}

const error = (fields: string): string => `errors:\n  - name: ACME_BUSY\n    means: Busy.\n    again: later\n${fields}`;

it('takes errors and webhooks as the built-in entries have them', () => {
  const webhooks =
    'webhooks:\n  - events: orders\n    duplicates: true\n    source: [https://acme.example/docs/hooks]\n';
  expect(mistakeIn(`${error('    source: acme/dist/errors.js:4\n')}${webhooks}`)).toBe('none');
});

describe('names file, line and remedy of', () => {
  it.each([
    ['a fact without a source', error(''), 'acme.yaml:2 errors.0.source is missing'],
    [
      'a source that is no place',
      error('    source: the docs\n'),
      'acme.yaml:5 errors.0.source: must be package/file.js:line',
    ],
    ['an address without encryption', error('    source: http://a.example/b\n'), 'begins with https://'],
    [
      'a bare number of HTTP',
      'errors:\n  - name: "404"\n    means: Gone.\n    again: no\n    source: https://a.example\n',
      'acme.yaml:2 errors.0.name: is a number of HTTP: write the class or the code of the error',
    ],
    [
      'another word than there are',
      error('    source: a/b.js:1\n').replace('later', 'maybe'),
      'One of: yes, later, no, depends.',
    ],
    [
      'a name that is there twice',
      `${error('    source: a/b.js:1\n')}${error('    source: a/b.js:1\n').replace('errors:\n', '')}`,
      'acme.yaml:6 errors.1.name: "ACME_BUSY" is there twice',
    ],
    ['a webhook without a source', 'webhooks:\n  - events: orders\n    source: []\n', 'acme.yaml:3 webhooks.0.source'],
    [
      'a check that is no API path',
      'webhooks:\n  - events: x\n    verify: [check]\n    source: [https://a.example]\n',
      'acme.yaml:3 webhooks.0.verify.0: "check"',
    ],
    ['a key that is near one', 'webhooks:\n  - event: x\n    source: [https://a.example]\n', 'Did you mean "events"?'],
  ])('%s', (_what, text, message) => {
    expect(mistakeIn(text)).toContain(message);
  });
});
