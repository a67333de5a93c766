import type { CallSite, FunctionRef, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { FileFacts, FunctionId } from '../../model/facts.ts';
import { isDropped } from '../dropped-promises.ts';
import { isCaughtInside } from '../error-effects.ts';
import type { Detector } from '../knowledge.ts';
import { mayReject } from '../may-reject.ts';
import { contentsOf } from '../region.ts';
import type { FoundHazard } from '../rows.ts';

/** `orders.forEach(async (order) => { await send(order); })`: nobody waits for the callbacks, or hears of their failures. */
export default {
  id: 'async-for-each',
  description: 'Async callbacks of `forEach` whose failures nobody catches.',
  detect: ({ program }) => ({ hazards: program.calls.flatMap((site) => hazardAt(program, site)) }),
} satisfies Detector;

function hazardAt(program: Program, site: CallSite): readonly FoundHazard[] {
  const { file, call } = site;
  const facts = program.files.get(file);
  const callback = facts === undefined ? null : callbackOf(facts, site);
  if (facts === undefined || callback === null || !isUnheard(program, { file, function: callback })) return [];
  const at = { file, function: call.function };
  return [
    {
      kind: 'async-for-each',
      what: writtenName(facts, call.callee),
      file,
      line: call.line,
      symbol: symbolOf(program, at),
      at,
    },
  ];
}

/** It lets a failure out, or waits for something of which nobody knows what it does. */
function isUnheard(program: Program, at: FunctionRef): boolean {
  const facts = program.files.get(at.file);
  if (facts?.functions[at.function]?.async !== true) return false;
  const region = { ...at, scope: -1 };
  const waits = contentsOf(program, region).calls.some(
    ({ call, targets }) =>
      call.use === 'awaited' &&
      targets.every(({ kind }) => kind === 'typed') &&
      !isCaughtInside(facts, call.scope, region),
  );
  return waits || mayReject(program)(at);
}

/** What the platform's `forEach` is given; an own method of that name may wait. */
function callbackOf(facts: FileFacts, { call, targets }: CallSite): FunctionId | null {
  const callee = facts.values[call.callee];
  const callback = facts.values[call.arguments[0] ?? -1];
  if (callee?.kind !== 'member' || callee.name !== 'forEach' || !isDropped(call.use)) return null;
  const isOwn = targets.some((target) => target.kind === 'function');
  return callback?.kind === 'function' && !isOwn ? callback.function : null;
}
