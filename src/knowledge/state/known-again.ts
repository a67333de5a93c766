import { writtenName } from '../../code/link/written-name.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { partsOf } from '../mentions.ts';
import type { Change } from './changes.ts';

/** A value that is made of others has no more parts below each other than this. */
const DEEPEST = 6;

/** Loggers, and settings that are read: `getLogger('a')`, `parentLog.child({})`, `config.get('db')`. */
const SAME = /(?:^|\.)(?:\w*[lL]ogger|log|\w*Log)(?:\.child)?$|(?:^|\.)\w*[cC]onfig\w*\.(?:get|has)$/;
const CONVERTS = /^(?:parseInt|Number|String|Boolean)$/;

/** Is all that is put there the same after a restart: a literal, what the environment and the configuration say, or a logger? */
export function isKnownAgain(facts: FileFacts, changes: readonly Change[]): boolean {
  return changes.every((change) => change.form !== 'take' && isSame(facts, heldOf(change), 0));
}

function heldOf({ form, value, entry }: Change): ValueId | null {
  return form === 'put' ? (entry ?? null) : value;
}

const BEGINS_OR_ENDS =
  /(?:^|\.)(?:init|bootstrap|onModule|onApplication)|(?:exit|shut_?down|terminate|destroy|dispose)/i;

/** `isExiting = true` in what ends the process: it tells that this process was set up, or is to end. */
export function isPhase(facts: FileFacts, { form, value, function: id }: Change): boolean {
  const row = value === null ? undefined : facts.values[value];
  const isFlag = row?.kind === 'literal' && typeof row.value === 'boolean';
  return form === 'assign' && isFlag && BEGINS_OR_ENDS.test(facts.functions[id]?.name ?? '');
}

function isSame(facts: FileFacts, value: ValueId | null, depth: number): boolean {
  const row = value === null || depth > DEEPEST ? undefined : facts.values[value];
  if (row === undefined || row.kind === 'env' || row.kind === 'undefined') return row !== undefined;
  if (row.kind === 'literal') return depth > 0 || row.value === null;
  if (row.kind === 'result') return isSameResult(facts, row.call, depth);
  const parts = PUTS_TOGETHER.has(row.kind) ? partsOf(facts, row) : [];
  return parts.length > 0 && parts.every((part) => isSame(facts, part, depth + 1));
}

function isSameResult(facts: FileFacts, index: number, depth: number): boolean {
  const call = facts.calls[index];
  const name = call === undefined ? '' : writtenName(facts, call.callee);
  return CONVERTS.test(name)
    ? (call?.arguments ?? []).every((part) => isSame(facts, part, depth + 1))
    : SAME.test(name);
}

const PUTS_TOGETHER = new Set<Value['kind']>(['typed', 'either', 'template', 'local', 'object']);
