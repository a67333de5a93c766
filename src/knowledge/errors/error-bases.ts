import { functionKey } from '../../code/link/linker.ts';
import type { ClassRef, Program } from '../../code/link/program.ts';
import { remembered } from '../../lib/remembered.ts';

/** What an own class of errors extends in the end, and the own classes on the way, itself first. */
export interface ErrorBase {
  /** Path of the class of the platform or of a library: `global#Error`, `@nestjs/common#NotFoundException`. */
  readonly path: string;
  readonly line: readonly ClassRef[];
}

const DEEPEST = 8;
/** Also what a package of that name exports: `es6-error#default`. */
const ERROR = /(?:(?:Error|Exception)|(?:^|[-/])error#default)(?:\(\))?$/;

/** All own classes that extend an error, by file and class. */
export const errorClassesOf = remembered((program: Program): ReadonlyMap<string, ErrorBase> => {
  const found = new Map<string, ErrorBase>();
  for (const [file, facts] of program.files) {
    facts.classes.forEach((row, id) => {
      const base = row.extends === null ? null : baseOf(program, { file, class: id }, []);
      if (base !== null) found.set(keyOf({ file, class: id }), base);
    });
  }
  return found;
});

export function keyOf({ file, class: id }: ClassRef): string {
  return functionKey({ file, function: id });
}

function baseOf(program: Program, at: ClassRef, line: readonly ClassRef[]): ErrorBase | null {
  const extended = program.files.get(at.file)?.classes[at.class]?.extends ?? null;
  if (extended === null || line.length > DEEPEST) return null;
  const way = [...line, at];
  for (const target of program.targetsOf({ file: at.file, value: extended })) {
    if (target.kind === 'api' && ERROR.test(target.path)) return { path: target.path, line: way };
    const base = target.kind === 'class' ? baseOf(program, target.at, way) : null;
    if (base !== null) return base;
  }
  return null;
}
