import type { Program, Ref } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';

/** How objects that describe work call what is to run. */
const WORK = /^(?:process|onTick|run|handler?|execute)$/;

/** What an object that holds a time says is to run then: `{ name, cronTime: '0 3 * * *', process: async () => … }`. */
export function workBeside(program: Program, { file, line }: Place): readonly Ref[] {
  return (program.files.get(file)?.values ?? []).flatMap((row) => {
    if (row.kind !== 'object' || !row.properties.some((property) => property.line === line)) return [];
    return row.properties.flatMap(({ name, value }) => (WORK.test(name ?? '') ? [{ file, value }] : []));
  });
}
