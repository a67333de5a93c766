import { describe, expect, it } from 'vitest';
import { scriptValues } from '../../src/knowledge/script-values.ts';
import { programOf } from '../support/program-of.ts';

const scripts =
  '{ "start": "QUEUE=mail LEVEL=info API_KEY=abc node a.js", "dev": "cross-env QUEUE=mail LEVEL=debug tsx a.ts" }';
const program = programOf({ 'package.json': `{ "name": "a", "scripts": ${scripts} }`, 'a.ts': 'export {};' });

describe('recognises', () => {
  it('what all scripts set a variable to', () => {
    expect(scriptValues(program)('a.ts', 'v1-${QUEUE}')).toEqual({ text: 'v1-mail', isSet: true });
  });
});

describe('ignores', () => {
  it('variables that scripts set differently, secrets, and what is not known', () => {
    const setIn = scriptValues(program);
    for (const name of ['${LEVEL}', '${API_KEY}', '${…}', '${OTHER}', 'mail'])
      expect(setIn('a.ts', name)).toEqual({ text: name, isSet: false });
  });
});
