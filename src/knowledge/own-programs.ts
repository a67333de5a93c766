import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Package } from '../model/workspace.ts';
import { loadedFiles } from './loaded-files.ts';
import { packageRoots } from './package-of.ts';
import { startFiles } from './services/parts-of.ts';

/** Is a file a program of its own, which its package does not load when it starts: `bin/repair.ts` beside `main.ts`? */
export function isOwnProgram(program: Program, file: string): boolean {
  const root = packageRoots(program).get(file);
  const row = program.workspace.packages.find((each) => each.root === root);
  if (row === undefined || program.files.get(file)?.exports.length !== 0) return false;
  const loaded = loadedAtStart(program)(row);
  return loaded.size > 0 && !loaded.has(file);
}

const loadedAtStart = remembered((program: Program) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (row: Package): ReadonlySet<string> => {
    const loaded = known.get(row.root) ?? loadedFiles(program, startFiles(program, row));
    known.set(row.root, loaded);
    return loaded;
  };
});
