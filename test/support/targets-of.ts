import type { Program, Target } from '../../src/code/link/program.ts';
import { programOf } from './program-of.ts';
import { show, showType } from './show-value.ts';

/** How a target reads: `pg#Pool()`, `class A`, `"text"`, `$PORT`; what is only likely ends with `?`. */
function showTarget(program: Program, target: Target): string {
  const factsOf = (file: string) => program.files.get(file);
  switch (target.kind) {
    case 'api':
      return `${target.path}${target.likely ? '?' : ''}`;
    case 'function':
      return `function ${factsOf(target.at.file)?.functions[target.at.function]?.name ?? '!'}`;
    case 'class':
    case 'instance':
      return `${target.kind} ${factsOf(target.at.file)?.classes[target.at.class]?.name ?? '!'}`;
    case 'structure':
    case 'template': {
      const facts = factsOf(target.at.file);
      return facts === undefined ? '!' : show(facts, target.at.value);
    }
    case 'typed': {
      const facts = factsOf(target.file);
      return facts === undefined ? '!' : `a ${showType(facts, target.type)}`;
    }
    case 'module':
      return `module ${target.file}`;
    case 'literal':
      return JSON.stringify(target.value);
    case 'env':
      return `$${target.name}`;
  }
}

/** A text alone is the file `a.ts`. */
export type Files = string | Readonly<Record<string, string>>;

export function programFrom(files: Files): Program {
  return programOf(typeof files === 'string' ? { 'a.ts': files } : files);
}

/** The first argument of the call `probe(…)`, and the program that it stands in. */
export function probeIn(files: Files): {
  readonly program: Program;
  readonly ref: { readonly file: string; readonly value: number };
} {
  const program = programFrom(files);
  const site = program.calls.find(({ file, call }) => {
    const callee = program.files.get(file)?.values[call.callee];
    return callee?.kind === 'global' && callee.name === 'probe';
  });
  const value = site?.call.arguments[0];
  if (site === undefined || value === undefined) throw new Error('The files call no probe(…)');
  return { program, ref: { file: site.file, value } };
}

/** What the argument of `probe(…)` can be. */
export function targetsOf(files: Files): string[] {
  const { program, ref } = probeIn(files);
  return program.targetsOf(ref).map((target) => showTarget(program, target));
}
