import { describe, expect, it } from 'vitest';
import { namesOf, slotNames } from '../../src/knowledge/slot-text.ts';
import { probeIn, programFrom } from '../support/targets-of.ts';

describe('names that a value can be', () => {
  it.each<[string, string, string[]]>([
    ['a text', "probe('mail')", ['mail']],
    ['several', "probe(ok ? 'a' : 'b')", ['a', 'b']],
    ['a variable of the environment', 'probe(process.env.QUEUE)', ['${QUEUE}']],
    ['a number', 'probe(60 * 1000)', ['60000']],
    ['a constant of a library', "import { CronExpression } from 'x'; probe(CronExpression.EVERY_HOUR)", ['EVERY_HOUR']],
    ['an imported constant of a library', "import { EVERY_HOUR } from 'x'; probe(EVERY_HOUR)", ['EVERY_HOUR']],
    ['a class', 'class Mail {} probe(Mail)', ['Mail']],
    ['the result of a library', "import { name } from 'x'; probe(name())", []],
    ['a function', 'probe(() => {})', []],
  ])('%s', (_, text, names) => {
    const { program, ref } = probeIn(text);
    expect(namesOf(program, ref)).toEqual(names);
  });
});

/** Names in the slots of the first call. */
const namesIn = (text: string): readonly string[] => {
  const program = programFrom(text);
  const [site] = program.calls;
  return site === undefined ? [] : slotNames(program, site, [undefined, { argument: 0, key: 'name' }, { argument: 0 }]);
};

describe('names in slots', () => {
  it('are those of the first slot that holds any', () => {
    expect(namesIn("run({ name: 'a' })")).toEqual(['a']);
    expect(namesIn("run('b')")).toEqual(['b']);
  });

  it('are shown as not known where something stands there, and missing where nothing does', () => {
    expect(namesIn('run(() => {})')).toEqual(['${…}']);
    expect(namesIn('run()')).toEqual([]);
  });
});
