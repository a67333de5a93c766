import { describe, expect, it } from 'vitest';
import { workBeside } from '../../src/knowledge/work-beside.ts';
import { programOf } from '../support/program-of.ts';

const source = `export const job = {
  name: 'backup',
  cronTime: '0 3 * * *',
  enabled: async () => true,
  process: async () => { save(); },
};
export const other = {
  process: () => 1,
};
function save() {}`;
const program = programOf({ 'jobs/a.ts': source });

function linesAt(line: number): readonly (number | undefined)[] {
  return workBeside(program, { file: 'jobs/a.ts', line }).map(({ file, value }) => {
    const row = program.files.get(file)?.values[value];
    return row?.kind === 'function' ? program.files.get(file)?.functions[row.function]?.line : undefined;
  });
}

describe('recognises', () => {
  it('what an object with a time says is to run then', () => {
    expect(linesAt(3)).toEqual([5]);
  });
});

describe('ignores', () => {
  it('other functions, other objects and other lines', () => {
    expect(linesAt(10)).toEqual([]);
  });
});
