import { describe, expect, it } from 'vitest';
import { childRuns } from '../../src/knowledge/temporal-children.ts';
import { programOf } from '../support/program-of.ts';

function childrenOf(files: Readonly<Record<string, string>>): readonly string[] {
  const program = programOf(files);
  return childRuns(program).map(
    ({ at, site }) => `${site.file} ${program.files.get(at.file)?.functions[at.function]?.name ?? ''} ${at.file}`,
  );
}

const parent = `import { executeChild, startChild } from '@temporalio/workflow';
  export async function ship() { await executeChild('pack', { args: [1] }); }`;

describe('recognises', () => {
  it('a workflow of the same file that is started by its name', () => {
    const source = `${parent}\nexport async function pack(id: number) {}`;
    expect(childrenOf({ 'a.ts': source, 'b.ts': 'export function pack() {}' })).toEqual(['a.ts pack a.ts']);
  });

  it('the one of the package that is exported by that name, also handed on', () => {
    const files = { 'a.ts': parent, 'b.ts': 'export function pack() {}', 'index.ts': "export { pack } from './b';" };
    expect(childrenOf(files)).toEqual(['a.ts pack b.ts']);
  });
});

describe('ignores', () => {
  it('a name that two functions are exported by, or none', () => {
    const other = 'export function pack() {}';
    expect(childrenOf({ 'a.ts': parent, 'b.ts': other, 'c.ts': other })).toEqual([]);
    expect(childrenOf({ 'a.ts': parent, 'b.ts': 'function pack() {}' })).toEqual([]);
  });
});
