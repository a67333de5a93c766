import type { Scope } from '../../model/control-flow.ts';
import type { FileFacts, ScopeId, ValueId } from '../../model/facts.ts';
import type { Slot } from '../../model/library.ts';
import type { CallSite, FunctionRef, Program, Ref, Target } from './program.ts';

/** A call of a library or of the platform. */
export interface ApiCall {
  readonly site: CallSite;
  /** `stripe`, `next/server`, `global`. */
  readonly package: string;
  /** API path without its package: `default().charges.create`. */
  readonly path: string;
  readonly likely: boolean;
}

/** All calls that go to libraries and to the platform, in file order. */
export function apiCallsOf(program: Program): readonly ApiCall[] {
  return program.calls.flatMap((site) => site.targets.flatMap((target) => (target.kind === 'api' ? [toApiCall(site, target)] : [])));
}

function toApiCall(site: CallSite, target: Target & { readonly kind: 'api' }): ApiCall {
  const [name = '', path = ''] = splitPath(target.path);
  return { site, package: name, path, likely: target.likely };
}

/** `stripe#default().charges` → `['stripe', 'default().charges']`. */
export function splitPath(path: string): readonly [name: string, path: string] {
  const hash = path.indexOf('#');
  return [path.slice(0, hash), path.slice(hash + 1)];
}

const DEEPEST_TEXT = 8;

/**
 * The one string a value is known to be. Parts of a template that are not known read `${…}`, environment variables
 * `${NAME}`. Null where it is no string, or where it can be several.
 */
export function textOf(program: Program, ref: Ref): string | null {
  const texts = textsOf(program, ref);
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

/** All strings a value can be, in the order in which the code names them. */
export function textsOf(program: Program, ref: Ref, depth = 0): readonly string[] {
  if (depth > DEEPEST_TEXT) return [];
  const texts = program.targetsOf(ref).flatMap((target): readonly string[] => {
    if (target.kind === 'literal') return typeof target.value === 'string' ? [target.value] : [];
    if (target.kind === 'env') return [`\${${target.name}}`];
    return target.kind === 'template' ? [templateText(program, target.at, depth)] : [];
  });
  return [...new Set(texts)];
}

function templateText(program: Program, at: Ref, depth: number): string {
  const row = valueOf(program, at);
  const parts = row?.kind === 'template' ? row.parts : [];
  return parts.map((part) => partText(program, { file: at.file, value: part }, depth)).join('');
}

function partText(program: Program, ref: Ref, depth: number): string {
  const number = numberOf(program, ref);
  if (number !== null) return String(number);
  const texts = textsOf(program, ref, depth + 1);
  return texts.length === 1 ? (texts[0] ?? '') : '${…}';
}

const OPERATIONS: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right, '-': (left, right) => left - right, '*': (left, right) => left * right, '/': (left, right) => left / right, '**': (left, right) => left ** right,
};

/** The one number a value is known to be, also through arithmetic of constants. */
export function numberOf(program: Program, ref: Ref, depth = 0): number | null {
  const row = valueOf(program, ref);
  if (row?.kind === 'binary' && depth < DEEPEST_TEXT) {
    const left = numberOf(program, { file: ref.file, value: row.left }, depth + 1);
    const right = numberOf(program, { file: ref.file, value: row.right }, depth + 1);
    return left === null || right === null ? null : (OPERATIONS[row.operator]?.(left, right) ?? null);
  }
  const targets = program.targetsOf(ref);
  const only = targets[0];
  if (targets.length === 1 && only?.kind === 'literal') return typeof only.value === 'number' ? only.value : null;
  return targets.length === 0 && depth < DEEPEST_TEXT ? constantOf(program, ref, depth) : null;
}

/** `const SECONDS = 60 * 1000`, here or behind an import, has no target of its own: it is computed. */
function constantOf(program: Program, ref: Ref, depth: number): number | null {
  const row = valueOf(program, ref);
  if (row?.kind === 'local') {
    const values = program.files.get(ref.file)?.bindings[row.binding]?.values ?? [];
    const only = values[0];
    return values.length === 1 && only !== undefined ? numberOf(program, { file: ref.file, value: only }, depth + 1) : null;
  }
  if (row?.kind !== 'import') return null;
  const file = program.fileOf(ref.file, row.module);
  const exported = file === null ? undefined : program.files.get(file)?.exports.find((each) => each.kind === 'value' && each.name === row.name);
  return file !== null && exported?.kind === 'value' ? numberOf(program, { file, value: exported.value }, depth + 1) : null;
}

/** Something written in the code, and the line where it is written. */
export interface Written {
  readonly ref: Ref;
  readonly line: number;
}

/** A key of an object literal, through spreads and constants; `key` may be dotted. */
export function propertyOf(program: Program, ref: Ref, key: string): Written | null {
  const [first = '', ...rest] = key.split('.');
  const found = propertyNamed(program, ref, first);
  return found === null || rest.length === 0 ? found : propertyOf(program, found.ref, rest.join('.'));
}

function propertyNamed(program: Program, ref: Ref, name: string, depth = 0): Written | null {
  for (const target of program.targetsOf(ref)) {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') continue;
    const property = row.properties.findLast((each) => each.name === name);
    if (property !== undefined) return { ref: { file: target.at.file, value: property.value }, line: property.line };
    for (const spread of depth > DEEPEST_TEXT ? [] : row.spreads) {
      const found = propertyNamed(program, { file: target.at.file, value: spread }, name, depth + 1);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The part of a call that a slot names. */
export function slotOf(program: Program, site: CallSite, slot: Slot): Written | null {
  const value = site.call.arguments[slot.argument];
  if (value === undefined) return null;
  const ref = { file: site.file, value };
  return slot.key === undefined ? { ref, line: site.call.line } : propertyOf(program, ref, slot.key);
}

/** The own function that a value is, e.g. a handler. */
export function functionOf(program: Program, ref: Ref): FunctionRef | null {
  const target = program.targetsOf(ref).find((each) => each.kind === 'function');
  return target?.kind === 'function' ? target.at : null;
}

/** Name of the function around a place, as people would say it: `OrderService.create`; the module is its file's name. */
export function symbolOf(program: Program, at: FunctionRef): string {
  const facts = program.files.get(at.file);
  let row = facts?.functions[at.function];
  while (row !== undefined && row.parent >= 0 && row.name === '(anonymous)') row = facts?.functions[row.parent];
  return row === undefined || row.kind === 'module' ? (at.file.split('/').at(-1) ?? at.file) : row.name;
}

export function valueOf(program: Program, ref: Ref): FileFacts['values'][number] | undefined {
  return program.files.get(ref.file)?.values[ref.value];
}

/** The scope and those around it in the same function, innermost first. */
export function scopesAround(facts: FileFacts, scope: ScopeId): readonly { readonly id: ScopeId; readonly scope: Scope }[] {
  const around: { id: ScopeId; scope: Scope }[] = [];
  for (let id = scope; id >= 0; ) {
    const row = facts.scopes[id];
    if (row === undefined) break;
    around.push({ id, scope: row });
    id = row.parent;
  }
  return around;
}

/** How a value reads in the code, for people: `this.stripe.charges.create`, `fetch`. */
export function writtenName(facts: FileFacts, value: ValueId, depth = 0): string {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST_TEXT) return '…';
  switch (row.kind) {
    case 'member':
      return `${writtenName(facts, row.object, depth + 1)}.${row.name}`;
    case 'local':
      return facts.bindings[row.binding]?.name ?? '…';
    case 'import':
      return row.name === '*' || row.name === 'default' ? (row.module.split('/').at(-1) ?? row.module) : row.name;
    case 'global':
      return row.name;
    case 'this':
      return 'this';
    case 'super':
      return 'super';
    case 'parameter':
      return facts.functions[row.function]?.parameters[row.index]?.name ?? '…';
    case 'result':
      return `${writtenName(facts, facts.calls[row.call]?.callee ?? 0, depth + 1)}()`;
    case 'typed':
      return writtenName(facts, row.value, depth + 1);
    case 'class':
      return facts.classes[row.class]?.name ?? '…';
    case 'function':
      return facts.functions[row.function]?.name ?? '…';
    default:
      return '…';
  }
}
