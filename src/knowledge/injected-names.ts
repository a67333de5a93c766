import type { Ref } from '../code/link/program.ts';
import { slotOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import type { Knowledge } from './knowledge.ts';

interface Parameter {
  readonly file: string;
  readonly function: number;
  readonly index: number;
}

/** What a decorator says that a container puts into a parameter: `@InjectQueue('mail') queue`. */
export const injectedNames = remembered((knowledge: Knowledge): ((parameter: Parameter) => readonly Ref[]) => {
  const { program, matches } = knowledge;
  const named = new Map(
    matches.decorators.flatMap(({ call, use }) => {
      const slot = use.role === 'injected' && use.name !== undefined ? slotOf(program, call.site, use.name) : null;
      return slot === null ? [] : [[`${call.site.index} ${call.site.file}`, slot.ref] as const];
    }),
  );
  return ({ file, function: id, index }) => {
    const decorators = program.files.get(file)?.functions[id]?.parameters[index]?.decorators ?? [];
    return decorators.flatMap((decorator) => named.get(`${decorator} ${file}`) ?? []);
  };
});
