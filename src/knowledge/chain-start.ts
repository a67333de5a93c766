import type { CallSite, Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';

/** The call that a chain of calls begins with, in one expression: `createServerFn()` of `createServerFn().handler(run)`. */
export function chainStart(program: Program, site: CallSite): CallSite {
  const { file } = site;
  let start = site;
  for (;;) {
    const callee = valueOf(program, { file, value: start.call.callee });
    const on = callee?.kind === 'member' ? valueOf(program, { file, value: callee.object }) : undefined;
    const call = on?.kind === 'result' ? program.files.get(file)?.calls[on.call] : undefined;
    if (on?.kind !== 'result' || call === undefined) return start;
    start = { file, index: on.call, call, targets: [] };
  }
}
