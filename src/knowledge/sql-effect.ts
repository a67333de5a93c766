import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { partText, textOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Call } from '../model/facts.ts';
import type { Library } from '../model/library.ts';
import type { Value } from '../model/values.ts';
import type { SystemUse } from './rows.ts';
import { withoutComments } from './sql-tables.ts';

type Effect = SystemUse['use']['effect'];

const DEEPEST = 5;
const WRITES = /^(?:alter|create|delete|drop|insert|merge|replace|truncate|update|upsert)\b/i;
const READS = /^(?:select\b[^;]*\bfrom|show|table|values)\b/i;
const WRITES_INSIDE = /\b(?:delete\s+from|insert\s+into|merge\s+into|update\s+["\w.$`{}…]+\s+set)\b/i;

/**
 * What a call of a database does by the statement that it is given; what the catalogue says of it where none is seen. `select`
 * alone may call a function that changes something.
 */
export function effectOf(
  program: Program,
  site: CallSite,
  known: { readonly library: Library; readonly effect: Effect },
): Effect {
  const { library, effect } = known;
  if (library.system?.kind !== 'database' || !['read', 'write', 'call'].includes(effect)) return effect;
  const [first] = site.call.arguments;
  const text = first === undefined ? null : statementAt(program, { file: site.file, value: first }, 0);
  return text === null ? effect : (effectOfStatement(text) ?? effect);
}

export function effectOfStatement(statement: string): 'read' | 'write' | null {
  const text = withoutComments(statement).replace(/^[\s(]+/, '');
  if (WRITES.test(text)) return 'write';
  if (/^with\b/i.test(text)) return WRITES_INSIDE.test(text) ? 'write' : null;
  return READS.test(text) ? 'read' : null;
}

/** The text of a string, a template, or a tagged one. */
function statementAt(program: Program, ref: Ref, depth: number): string | null {
  const row = valueOf(program, ref);
  if (row === undefined || depth > DEEPEST) return null;
  if (row.kind === 'template') return row.parts.map((value) => partText(program, { file: ref.file, value })).join('');
  const next = behind(program, ref.file, row);
  return next === null ? textOf(program, ref) : statementAt(program, { file: ref.file, value: next }, depth + 1);
}

/** What a name was given, what a type is said of, the template of `sql\`…\``. */
function behind(program: Program, file: string, row: Value): number | null {
  const facts = program.files.get(file);
  if (row.kind === 'typed') return row.value;
  if (row.kind === 'local') {
    const [value, ...more] = facts?.bindings[row.binding]?.values ?? [];
    return more.length > 0 ? null : (value ?? null);
  }
  return row.kind === 'result' ? templateOf(facts?.calls[row.call]) : null;
}

function templateOf(call: Call | undefined): number | null {
  return call?.kind === 'tagged' ? (call.arguments[0] ?? null) : null;
}
