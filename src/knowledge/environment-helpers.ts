import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';

/** A call of a function that is named as a reader of the environment, and that is not written in this repository. */
export interface HelperRead {
  readonly site: CallSite;
  readonly name: string;
  readonly standard: Ref | null;
  readonly required: boolean;
}

const READER =
  /^(?:get|read|require|required|must|assert|load)(?:Required|Optional)?Env(?:ironment)?(?:Var(?:iable)?)?(?:As\w+)?(?:OrThrow)?$/i;
const THROWS = /^(?:require|must|assert)|OrThrow$|Required/i;
/** `env('HOST')`, `env.int('PORT', 1337)`: what frameworks hand to configuration. */
const TYPED = /^(?:int|integer|float|num|number|bool|boolean|str|string|array|json|date|port|url)$/;

/** `getEnv('REDIS_URL')` of a package: the name of the function and of what it is asked for say what it does. */
export const helperReads = remembered((program: Program): readonly HelperRead[] =>
  program.calls.flatMap((site): readonly HelperRead[] => {
    const [first, standard] = site.call.arguments;
    const name = readerName(program, site);
    if (first === undefined || name === null) return [];
    const asked = textsOf(program, { file: site.file, value: first }).filter((text) => /^[A-Z][A-Z0-9_]*$/.test(text));
    return asked.map((each) => ({
      site,
      name: each,
      standard: standard === undefined ? null : { file: site.file, value: standard },
      required: standard === undefined && THROWS.test(name),
    }));
  }),
);

function readerName(program: Program, { file, call, targets }: CallSite): string | null {
  if (targets.some((target) => target.kind !== 'api')) return null;
  const callee = valueOf(program, { file, value: call.callee });
  if (callee?.kind !== 'member' && callee?.kind !== 'import') return null;
  if (READER.test(callee.name)) return callee.name;
  if (targets.length > 0 || callee.kind !== 'member') return null;
  const owner = valueOf(program, { file, value: callee.object });
  const isTyped = TYPED.test(callee.name) && owner?.kind === 'member' && owner.name === 'env';
  return isTyped || callee.name === 'env' ? callee.name : null;
}
