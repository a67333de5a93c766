import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Property, Value } from '../model/values.ts';

/** An object that tells its reader that something failed. */
export function isErrorAnswer(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  if (row?.kind === 'typed') return isErrorAnswer(facts, row.value);
  if (row?.kind !== 'object') return false;
  const told = row.properties.filter((property) => !isNothing(facts.values[property.value]));
  return hasErrorKey(told.map(({ name }) => name)) || row.properties.some((property) => saysSo(facts, property));
}

export function hasErrorKey(keys: readonly string[]): boolean {
  return keys.some((key) => /^(?:error|errors|err|errorMessage|errorCode|failure|isError|hasError)$/.test(key));
}

/** `{ data, error: null }` tells of none. */
function isNothing(row: Value | undefined): boolean {
  return row?.kind === 'undefined' || (row?.kind === 'literal' && (row.value === null || row.value === false));
}

/** `{ success: false }`, `{ status: 500 }`, `{ kind: 'error' }`. */
function saysSo(facts: FileFacts, { name, value }: Property): boolean {
  const literal = facts.values[value];
  if (literal?.kind !== 'literal') return false;
  if (literal.value === false) return /^(?:ok|success|succeeded|valid|isValid|isSuccess|isOk)$/.test(name);
  if (typeof literal.value === 'number') return /^(?:status|statusCode|code)$/.test(name) && literal.value >= 400;
  return (
    typeof literal.value === 'string' &&
    /^(?:status|state|result|type|kind|level|variant|severity)$/.test(name) &&
    /error|fail|invalid|danger/i.test(literal.value)
  );
}

const TEXT = /^(?:text|message|msg|title|detail|details|description|reason|label)$/;
const FAILED = /\b(?:error|fail(?:ed|ure)?|invalid|not found|unable|could(?: not|n't)|can(?: ?not|'t)|denied|wrong)\b/i;
const DEEPEST = 4;

/** An object whose text says so, however deep: `{ content: [{ type: 'text', text: 'Order not found' }] }`. */
export function saysInText(facts: FileFacts, value: ValueId, depth = 0): boolean {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return false;
  if (row.kind === 'array') return row.elements.some((each) => saysInText(facts, each, depth + 1));
  if (row.kind !== 'object') return false;
  return row.properties.some(
    ({ name, value: held }) =>
      (TEXT.test(name) && textsIn(facts, held).some((text) => FAILED.test(text))) || saysInText(facts, held, depth + 1),
  );
}

function textsIn(facts: FileFacts, value: ValueId): readonly string[] {
  const row = facts.values[value];
  if (row?.kind === 'literal') return typeof row.value === 'string' ? [row.value] : [];
  return row?.kind === 'template' ? row.parts.flatMap((part) => textsIn(facts, part)) : [];
}
