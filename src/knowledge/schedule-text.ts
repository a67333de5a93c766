import type { Program, Ref } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { namesOf } from './slot-text.ts';
import { conditionText, writtenCall } from './written-text.ts';

type Format = (name: string) => string;

const DEEPEST = 6;

/**
 * The times that a value says, each for a schedule of its own: those of a list are several, those of which one counts are
 * one, `0 0 * * * if isProduction, else * * * * *`. None where the code does not say.
 */
export function scheduleTexts(program: Program, ref: Ref, format: Format): readonly string[] {
  return textsAt(program, ref, { format, depth: 0 });
}

interface Walk {
  readonly format: Format;
  readonly depth: number;
}

function textsAt(program: Program, ref: Ref, walk: Walk): readonly string[] {
  const facts = program.files.get(ref.file);
  if (facts === undefined || walk.depth > DEEPEST) return [];
  const value = behindNames(facts, ref.value);
  const choice = choiceIn(facts, value);
  const chosen = choice === null ? null : joined(program, { file: ref.file, choice }, walk);
  if (chosen !== null) return [chosen];
  const names = namesOf(program, ref);
  const written = names.length > 0 ? null : writtenCall(facts, value);
  return written === null ? names.map(walk.format) : [written];
}

function joined(
  program: Program,
  { file, choice }: { readonly file: string; readonly choice: Choice },
  { format, depth }: Walk,
): string | null {
  const [one, other] = choice.values.map((value) => {
    const texts = textsAt(program, { file, value }, { format, depth: depth + 1 });
    return texts.length === 1 ? texts[0] : undefined;
  });
  return one === undefined || other === undefined ? null : choice.join(one, other);
}

/** The value that a constant or an assertion stands for. */
function behindNames(facts: FileFacts, value: ValueId, depth = 0): ValueId {
  const row = facts.values[value];
  const values = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
  const next = row?.kind === 'typed' ? row.value : values.length === 1 ? values[0] : undefined;
  return next === undefined || depth > DEEPEST ? value : behindNames(facts, next, depth + 1);
}

interface Choice {
  readonly values: readonly ValueId[];
  /** How to say which of two counts. */
  readonly join: (one: string, other: string) => string;
}

const orElse: Choice['join'] = (one, other) => `${one} or ${other}`;

/** `c ? a : b`, `a ?? b`, and a name that is given one of two values. */
function choiceIn(facts: FileFacts, value: ValueId): Choice | null {
  const row = facts.values[value];
  if (row?.kind === 'either') return row.values.length === 2 ? { values: row.values, join: joinOf(facts, row) } : null;
  const values = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
  return values.length === 2 ? { values, join: orElse } : null;
}

function joinOf(facts: FileFacts, { condition }: { readonly condition?: ValueId }): Choice['join'] {
  if (condition === undefined) return (one, other) => `${one}, else ${other}`;
  const text = conditionText(facts, condition);
  return text === null ? orElse : (one, other) => `${one} if ${text}, else ${other}`;
}
