import type { Scope } from '../../model/control-flow.ts';
import type { FileFacts, ScopeId, ValueId } from '../../model/facts.ts';
import type { Slot } from '../../model/entry-uses.ts';
import { numberOf } from './number-of.ts';
import type { CallSite, FunctionRef, Program, Ref, Target } from './program.ts';
import { valueOf } from './value-of.ts';

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
  return program.calls.flatMap((site) =>
    site.targets.flatMap((target) => (target.kind === 'api' ? [toApiCall(site, target)] : [])),
  );
}

function toApiCall(site: CallSite, target: Target & { readonly kind: 'api' }): ApiCall {
  const [name, path] = splitPath(target.path);
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
export function textsOf(program: Program, ref: Ref): readonly string[] {
  return textsAt(program, ref, new Set());
}

/** `open` are the templates around: `let url = ''; url = `${url}/x`` is written in terms of itself. */
function textsAt(program: Program, ref: Ref, open: ReadonlySet<string>): readonly string[] {
  const texts = program.targetsOf(ref).flatMap((target): readonly string[] => {
    if (target.kind === 'literal') return typeof target.value === 'string' ? [target.value] : [];
    if (target.kind === 'env') return [`\${${target.name}}`];
    return target.kind === 'template' ? templateTexts(program, target.at, open) : [];
  });
  return [...new Set(texts)];
}

function templateTexts(program: Program, at: Ref, open: ReadonlySet<string>): readonly string[] {
  const key = `${at.value} ${at.file}`;
  const row = valueOf(program, at);
  if (row?.kind !== 'template' || open.has(key) || open.size > DEEPEST_TEXT) return [];
  const inside = new Set([...open, key]);
  return [row.parts.map((part) => partText(program, { file: at.file, value: part }, inside)).join('')];
}

/** What stands in a template for a part of it: its one text or number, `${…}` where that is not known. */
export function partText(program: Program, ref: Ref, open: ReadonlySet<string> = new Set()): string {
  const number = numberOf(program, ref);
  if (number !== null) return String(number);
  const texts = textsAt(program, ref, open);
  return texts.length === 1 ? (texts[0] ?? '') : '${…}';
}

/** Something written in the code, and the line where it is written. */
export interface Written {
  readonly ref: Ref;
  readonly line: number;
}

/** A key of an object literal, through spreads and constants; `key` may be dotted. */
export function propertyOf(program: Program, ref: Ref, key: string): Written | null {
  const [first = '', ...rest] = key.split('.');
  const found = propertyNamed(program, ref, { name: first, depth: 0 });
  return found === null || rest.length === 0 ? found : propertyOf(program, found.ref, rest.join('.'));
}

function propertyNamed(
  program: Program,
  ref: Ref,
  { name, depth }: { readonly name: string; readonly depth: number },
): Written | null {
  for (const target of program.targetsOf(ref)) {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') continue;
    const property = row.properties.findLast((each) => each.name === name);
    if (property !== undefined) return { ref: { file: target.at.file, value: property.value }, line: property.line };
    for (const spread of depth > DEEPEST_TEXT ? [] : row.spreads) {
      const found = propertyNamed(program, { file: target.at.file, value: spread }, { name, depth: depth + 1 });
      if (found !== null) return found;
    }
  }
  return null;
}

/** The same where arrays on the way hold several: `Entries: [{ DetailType }]`, `[{ event: 'a' }, { event: 'b' }]`. */
export function propertiesOf(program: Program, ref: Ref, key: string): readonly Written[] {
  const own = propertyOf(program, ref, key);
  if (own !== null) return [own];
  const [first = '', ...rest] = key.split('.');
  const elements = elementsOf(program, ref);
  if (elements.length > 0) return elements.flatMap((element) => propertiesOf(program, element, key));
  const found = rest.length === 0 ? null : propertyOf(program, ref, first);
  return found === null ? [] : propertiesOf(program, found.ref, rest.join('.'));
}

function elementsOf(program: Program, ref: Ref): readonly Ref[] {
  return program.targetsOf(ref).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'array' || target.kind !== 'structure') return [];
    return row.elements.map((value) => ({ file: target.at.file, value }));
  });
}

/** The part of a call that a slot names. */
export function slotOf(program: Program, site: CallSite, slot: Slot): Written | null {
  const value = argumentOf(program, site, slot);
  if (value === undefined) return null;
  const ref = { file: site.file, value };
  return slot.key === undefined ? { ref, line: site.call.line } : propertyOf(program, ref, slot.key);
}

/** The argument that a slot names, as a whole. */
export function argumentOf(program: Program, { file, call }: CallSite, { argument, after }: Slot): ValueId | undefined {
  if (after === undefined) return call.arguments[argument];
  const index = call.arguments.findIndex((value) => textOf(program, { file, value })?.toUpperCase() === after);
  return index < 0 ? undefined : call.arguments[index + 1];
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

/** The scope and those around it in the same function, innermost first. */
export function scopesAround(
  facts: FileFacts,
  scope: ScopeId,
): readonly { readonly id: ScopeId; readonly scope: Scope }[] {
  const around: { id: ScopeId; scope: Scope }[] = [];
  for (let id = scope; id >= 0;) {
    const row = facts.scopes[id];
    if (row === undefined) break;
    around.push({ id, scope: row });
    id = row.parent;
  }
  return around;
}
