import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import processExits from '../../../src/knowledge/detectors/process-exits.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [];

/** `line what` of each hazard. */
function hazardsIn(code: string): readonly string[] {
  const { hazards } = processExits.detect(gatherKnowledge(programOf({ 'a.ts': code }), indexCatalogue(libraries)));
  return hazards.map((row) => `${row.line} ${row.what}`);
}

describe('recognises', () => {
  it.each([
    ['an exit in a function', `export function stop() {\n  process.exit(1);\n}`, '2 process.exit'],
    [
      'an exit by a module',
      `import { exit } from 'node:process';\nexport function stop() { exit(1); }`,
      '2 process.exit',
    ],
  ])('%s', (_, code, expected) => expect(hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    ['the end of a program, and exit codes', `process.exitCode = 1;\nprocess.exit();`],
    ['other things of that name', `export const leave = (room: { exit: () => void }) => room.exit();`],
  ])('%s', (_, code) => expect(hazardsIn(code)).toEqual([]));
});
