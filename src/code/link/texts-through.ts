import type { Through } from './lift-field.ts';
import { numberOf } from './number-of.ts';
import type { CallSite, Program, Ref } from './program.ts';
import { propertyOf, textsOf } from './queries.ts';
import { returnedBy } from './returned.ts';
import { valueOf } from './value-of.ts';

/** A value as it is while the calls of `through` run: parameters of their functions are what they pass. */
interface Within {
  readonly ref: Ref;
  readonly through: readonly Through[];
}

const DEEPEST = 12;
const UNKNOWN = '${…}';

/**
 * All strings a value can be where these calls lead to it, the innermost call first: of `'/' + toPath(schema.table)` in a
 * constructor the call of that constructor decides `schema`. Parts that are not known read `${…}`; empty where nothing is.
 */
export function textsThrough(program: Program, ref: Ref, through: readonly Through[]): readonly string[] {
  return [...new Set(textsAt(program, { ref, through }, 0))];
}

/** The same of a key of an object; null where the object has no such key. */
export function keyTextsThrough(
  program: Program,
  { object, key }: { readonly object: Ref; readonly key: string },
  through: readonly Through[],
): readonly string[] | null {
  const within = { ref: object, through };
  const found = (settled(program, within, 0) ?? [within]).flatMap((each) => keyOf(program, each, key));
  return found.length === 0 ? null : [...new Set(found.flatMap((each) => textsAt(program, each, 0)))];
}

function keyOf(program: Program, { ref, through }: Within, key: string): readonly Within[] {
  const found = propertyOf(program, ref, key);
  return found === null ? [] : [{ ref: found.ref, through }];
}

function textsAt(program: Program, within: Within, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  const { ref, through } = within;
  const row = valueOf(program, ref);
  const inside = (value: number): readonly string[] =>
    textsAt(program, { ref: { file: ref.file, value }, through }, depth + 1);
  if (row?.kind === 'template') return [row.parts.map((part) => onlyOne(inside(part))).join('')];
  if (row?.kind === 'either') return row.values.flatMap(inside);
  if (row?.kind === 'result') return ofResult(program, { within, call: row.call }, depth);
  const given = givenAt(program, within, depth);
  return given === null ? ownTexts(program, ref) : given.flatMap((each) => textsAt(program, each, depth + 1));
}

function onlyOne(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : UNKNOWN;
}

function ownTexts(program: Program, ref: Ref): readonly string[] {
  const number = numberOf(program, ref);
  return number === null ? textsOf(program, ref) : [String(number)];
}

/** One step towards what a value is; null where no call on the way decides it, empty where one leaves it open. */
function givenAt(program: Program, { ref, through }: Within, depth: number): readonly Within[] | null {
  const { file } = ref;
  const row = valueOf(program, ref);
  const same = (value: number): Within => ({ ref: { file, value }, through });
  switch (row?.kind) {
    case 'typed':
      return [same(row.value)];
    case 'local':
      return program.files.get(file)?.bindings[row.binding]?.values.map(same) ?? null;
    case 'parameter':
      return passedAt(program, { file, function: row.function, index: row.index }, through);
    case 'member': {
      const objects = settled(program, same(row.object), depth + 1);
      return objects?.flatMap((object) => keyOf(program, object, row.name)) ?? null;
    }
    default:
      return null;
  }
}

/** Where all steps end; null where there is none. */
function settled(program: Program, within: Within, depth: number): readonly Within[] | null {
  const given = depth > DEEPEST ? null : givenAt(program, within, depth);
  return given?.flatMap((each) => settled(program, each, depth + 1) ?? [each]) ?? null;
}

/** What the innermost call of a function passes, or else its default; null where it is called out of sight. */
function passedAt(
  program: Program,
  { file, function: id, index }: Through['at'] & { readonly index: number },
  through: readonly Through[],
): readonly Within[] | null {
  const at = through.findIndex((step) => step.at.file === file && step.at.function === id);
  const step = through[at];
  if (step === undefined) return null;
  const value = step.site.call.arguments[index];
  if (value !== undefined) return [{ ref: { file: step.site.file, value }, through: through.slice(at + 1) }];
  const standard = program.files.get(file)?.functions[id]?.parameters[index]?.default ?? null;
  return standard === null ? [] : [{ ref: { file, value: standard }, through }];
}

interface Result {
  readonly within: Within;
  readonly call: number;
}

/** What an own function gives, or a method of texts. */
function ofResult(
  program: Program,
  { within: { ref, through }, call: index }: Result,
  depth: number,
): readonly string[] {
  const { file } = ref;
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return [];
  const site: CallSite = { file, index, call, targets: program.targetsOf({ file, value: call.callee }) };
  const [target] = site.targets;
  if (target?.kind === 'function')
    return returnedBy(program, target.at).flatMap((returned) =>
      textsAt(program, { ref: returned, through: [{ at: target.at, site }, ...through] }, depth + 1),
    );
  return ofMethod(program, { site, through }, depth);
}

const METHODS: Readonly<Record<string, (text: string, values: readonly string[]) => string>> = {
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  replace: (text, [from = '', to = '']) => text.replace(from, () => to),
  replaceAll: (text, [from = '', to = '']) => text.replaceAll(from, () => to),
};

/** `name.replaceAll('_', '-')`: what holds a text is one, whatever its type says; what is done to a part that is not known stays unknown. */
function ofMethod(program: Program, { site, through }: OfMethod, depth: number): readonly string[] {
  const { file, call } = site;
  const callee = valueOf(program, { file, value: call.callee });
  const method = callee?.kind === 'member' ? METHODS[callee.name] : undefined;
  if (callee?.kind !== 'member' || method === undefined) return [];
  const values = call.arguments.flatMap((value) => textsThrough(program, { file, value }, through));
  if (values.length !== call.arguments.length) return [];
  const texts = textsAt(program, { ref: { file, value: callee.object }, through }, depth + 1);
  return texts.map((text) => (/\$\{/.test(text) ? UNKNOWN : method(text, values)));
}

interface OfMethod {
  readonly site: CallSite;
  readonly through: readonly Through[];
}
