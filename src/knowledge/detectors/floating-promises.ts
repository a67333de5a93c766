import { functionKey } from '../../code/link/linker.ts';
import type { CallSite, FunctionRef, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { Detector } from '../knowledge.ts';
import { mayReject } from '../may-reject.ts';
import { promisedCalls, takesCallback } from '../promised-calls.ts';
import { siteOf } from '../region.ts';
import type { FoundHazard } from '../rows.ts';

/** Calls of own async functions, and of libraries, that nobody waits for, gives back, catches, or marks with `void`. */
export default {
  id: 'floating-promises',
  description: 'Promises of own async functions that may reject, and of libraries, while nobody holds them.',
  detect: ({ program, matches }) => {
    const promised = promisedCalls(matches, 'at-once', true);
    const waiting = promisedCalls(matches, 'when-awaited');
    return {
      hazards: program.calls.flatMap((site): readonly FoundHazard[] => {
        if (site.call.use !== 'dropped' || site.call.kind !== 'call' || site.call.function === 0) return [];
        const made = madeBy(program, site);
        const facts = program.files.get(site.file);
        if (made === null || facts === undefined || waiting.has(made.call)) return [];
        const isLost = promised.has(made.call) ? !takesCallback(facts, made.call) : isSure(program, made);
        if (!isLost) return [];
        const at = { file: site.file, function: site.call.function };
        return [
          {
            kind: 'floating-promise',
            what: writtenName(facts, made.call.callee),
            file: site.file,
            line: made.call.line,
            symbol: symbolOf(program, at),
            at,
          },
        ];
      }),
    };
  },
} satisfies Detector;

/** The call that makes the promise: `load().then(use)` without a second handler is that of `load`; null where it is caught. */
function madeBy(program: Program, site: CallSite): CallSite | null {
  const callee = program.files.get(site.file)?.values[site.call.callee];
  if (callee?.kind !== 'member' || !/^(?:then|catch|finally)$/.test(callee.name)) return site;
  if (callee.name === 'catch' || site.call.arguments.length > 1) return null;
  const before = program.files.get(site.file)?.values[callee.object];
  return before?.kind === 'result' ? madeBy(program, siteOf(program, site.file, before.call)) : null;
}

function isSure(program: Program, { file, call, targets }: CallSite): boolean {
  const own = targets.flatMap((target): readonly FunctionRef[] => (target.kind === 'function' ? [target.at] : []));
  const rejects = mayReject(program);
  const around = functionKey({ file, function: call.function });
  return (
    own.length > 0 && own.length === targets.length && own.every((at) => functionKey(at) !== around && rejects(at))
  );
}
