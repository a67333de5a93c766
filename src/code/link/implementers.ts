import type { ClassRef, Program } from './program.ts';
import { instancesOf } from './type-targets.ts';

/** Classes that say that they implement an interface, by the interface's file and type. */
export function implementers(program: Program): (file: string, type: number) => readonly ClassRef[] {
  const known = new Map<string, ClassRef[]>();
  for (const [file, facts] of program.files) {
    facts.classes.forEach((row, index) => {
      for (const type of row.implements) {
        for (const target of instancesOf(program.linker, file, type)) {
          if (target.kind !== 'typed') continue;
          const key = `${target.type} ${target.file}`;
          known.set(key, [...(known.get(key) ?? []), { file, class: index }]);
        }
      }
    });
  }
  return (file, type) => known.get(`${type} ${file}`) ?? [];
}
