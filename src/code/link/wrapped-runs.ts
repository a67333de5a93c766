import { remembered } from '../../lib/remembered.ts';
import type { FileFacts } from '../../model/facts.ts';
import { functionKey } from './linker.ts';
import { stepsFrom } from './origins.ts';
import type { CallSite, FunctionRef, Program, Ref } from './program.ts';

/** A parameter of a function around, which an inner function runs. */
interface RunParameter {
  readonly wrapper: FunctionRef;
  readonly index: number;
}

const DEEPEST = 12;

/** Functions that run what a function around them was handed: `(...args) => run.apply(this, args)` in `memoize(run)`. */
const runners = remembered((program: Program): ReadonlyMap<string, readonly RunParameter[]> => {
  const found = new Map<string, RunParameter[]>();
  for (const { file, call } of program.calls) {
    const facts = program.files.get(file);
    const run = facts === undefined ? null : parameterRun(facts, call.callee);
    if (facts === undefined || run === null) continue;
    const parameter = { wrapper: { file, function: run.function }, index: run.index };
    for (let id = call.function; id > 0 && id !== run.function; id = facts.functions[id]?.parent ?? 0) {
      const key = functionKey({ file, function: id });
      found.set(key, [...(found.get(key) ?? []), parameter]);
    }
  }
  return found;
});

/** `run(…)`, `run.apply(this, args)`, `run.call(this, …)`. */
function parameterRun(
  { values }: FileFacts,
  callee: number,
): { readonly function: number; readonly index: number } | null {
  const row = values[callee];
  const isIndirect = row?.kind === 'member' && (row.name === 'apply' || row.name === 'call');
  const run = isIndirect ? values[row.object] : row;
  return run?.kind === 'parameter' ? run : null;
}

/** What was handed to the wrapper that gave the called function, where that one runs it. */
export function wrappedAt(program: Program, site: CallSite): readonly Ref[] {
  return site.targets.flatMap((target) => {
    const parameters = target.kind === 'function' ? (runners(program).get(functionKey(target.at)) ?? []) : [];
    return parameters.flatMap((parameter) => handed(program, site, parameter));
  });
}

function handed(program: Program, site: CallSite, { wrapper, index }: RunParameter): readonly Ref[] {
  const found = new Map<string, Ref>();
  const seen = new Set<string>();
  const visit = ({ file, value }: Ref, depth: number): void => {
    const key = `${value} ${file}`;
    if (depth > DEEPEST || seen.has(key)) return;
    seen.add(key);
    const row = program.files.get(file)?.values[value];
    const call = row?.kind === 'result' ? program.files.get(file)?.calls[row.call] : undefined;
    if (call !== undefined && isCallOf(program, { file, value: call.callee }, wrapper)) {
      const argument = call.arguments[index];
      if (argument !== undefined) found.set(`${argument} ${file}`, { file, value: argument });
      return;
    }
    for (const step of stepsFrom(program, { file, value })) if ('value' in step) visit(step, depth + 1);
  };
  visit({ file: site.file, value: site.call.callee }, 0);
  return [...found.values()];
}

function isCallOf(program: Program, callee: Ref, { file, function: id }: FunctionRef): boolean {
  return program
    .targetsOf(callee)
    .some((target) => target.kind === 'function' && target.at.file === file && target.at.function === id);
}
