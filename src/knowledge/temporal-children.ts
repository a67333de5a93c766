import { moduleMember } from '../code/link/exports.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { textsOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import { packageRoots } from './package-of.ts';

/** A workflow of Temporal that another one starts by its name: `executeChild('ship', { … })`. */
export interface ChildRun {
  readonly at: FunctionRef;
  /** The call of the workflow that starts it. */
  readonly site: CallSite;
}

const CHILD = /^@temporalio\/workflow#(?:execute|start)Child$/;

/** A name is that of an export of the same file, or else of the one function of the package that is exported by it. */
export const childRuns = remembered((program: Program): readonly ChildRun[] =>
  program.calls.flatMap((site) =>
    site.targets.some((target) => target.kind === 'api' && CHILD.test(target.path)) ? runsOf(program, site) : [],
  ),
);

function runsOf(program: Program, site: CallSite): readonly ChildRun[] {
  const value = site.call.arguments[0];
  const names = value === undefined ? [] : textsOf(program, { file: site.file, value });
  return names.flatMap((name) => workflowsNamed(program, site.file, name).map((at) => ({ at, site })));
}

function workflowsNamed(program: Program, file: string, name: string): readonly FunctionRef[] {
  const own = functionsNamed(program, file, name);
  if (own.length > 0) return own;
  const roots = packageRoots(program);
  const root = roots.get(file) ?? null;
  const beside = [...program.files.keys()].flatMap((each) =>
    (roots.get(each) ?? null) === root ? functionsNamed(program, each, name) : [],
  );
  const [first, ...others] = beside;
  const isOne = others.every((at) => at.file === first?.file && at.function === first.function);
  return first !== undefined && isOne ? [first] : [];
}

function functionsNamed(program: Program, file: string, name: string): readonly FunctionRef[] {
  return moduleMember(program.linker, file, name).flatMap((target) => (target.kind === 'function' ? [target.at] : []));
}
