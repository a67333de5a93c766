import { returnedBy } from '../code/link/returned.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { functionOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Value } from '../model/values.ts';

const DEEPEST = 8;
const OPEN = '${…}';

/** The value that a URL starts with, and the text that follows it. */
export interface UrlStart {
  readonly ref: Ref;
  readonly tail: string;
}

/**
 * What decides where a URL goes, where it is made of parts: `base` of `${base}/issues`, of `base + path` and of
 * `new URL('/issues', base)`. `written` is what is known of the whole. Null where the URL is one value.
 */
export function urlStart(program: Program, ref: Ref, written: readonly string[]): UrlStart | null {
  const start = startOf(program, ref, 0);
  const [text] = written;
  const tail = written.length === 1 && text !== undefined && text.startsWith(OPEN) ? text.slice(OPEN.length) : '';
  return start === null || (start.value === ref.value && start.file === ref.file) ? null : { ref: start, tail };
}

function startOf(program: Program, ref: Ref, depth: number): Ref | null {
  if (depth > DEEPEST) return null;
  const row = valueOf(program, ref);
  const first = firstPart(program, ref.file, row);
  return first === undefined ? ref : startOf(program, { file: ref.file, value: first }, depth + 1);
}

/** The part of a value that it starts with; undefined where it is whole. */
function firstPart(program: Program, file: string, row: Value | undefined): number | undefined {
  switch (row?.kind) {
    case 'template':
      return row.parts[0];
    case 'binary':
      return row.operator === '+' ? row.left : undefined;
    case 'typed':
      return row.value;
    case 'local': {
      const values = program.files.get(file)?.bindings[row.binding]?.values ?? [];
      return values.length === 1 ? values[0] : undefined;
    }
    case 'result':
      return firstOfCall(program, file, row.call);
    default:
      return undefined;
  }
}

/** `new URL(path, base)`, `url.toString()`. */
function firstOfCall(program: Program, file: string, index: number): number | undefined {
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return undefined;
  const callee = valueOf(program, { file, value: call.callee });
  if (callee?.kind === 'global' && callee.name === 'URL') return call.arguments[1] ?? call.arguments[0];
  if (callee?.kind === 'member' && /^(?:toString|trim|replace)$/.test(callee.name)) return callee.object;
  const parameter = startingParameter(program, { file, value: call.callee });
  return parameter === null ? undefined : call.arguments[parameter];
}

/**
 * The parameter that texts of an own helper start with: `base` of `(base, path) => `${base}/v1/${path}``. What the helper
 * gives besides, such as the address of a proxy, is no other parameter.
 */
function startingParameter(program: Program, callee: Ref): number | null {
  const at = functionOf(program, callee);
  if (at === null) return null;
  const indexes = returnedBy(program, at).flatMap((ref) => {
    const start = startOf(program, ref, DEEPEST - 2);
    const row = start === null ? undefined : valueOf(program, start);
    return row?.kind === 'parameter' && row.function === at.function ? [row.index] : [];
  });
  return new Set(indexes).size === 1 ? (indexes[0] ?? null) : null;
}
