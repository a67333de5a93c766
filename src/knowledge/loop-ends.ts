import type { Exit } from '../model/control-flow.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import { literalOf } from './counters.ts';
import { lastName } from './mentions.ts';

/** `if (batch.length === 0) break`, `if (!row) return`, `if (updated < BATCH_SIZE) break`: the input is used up. */
export function endsInput(facts: FileFacts, exit: Exit): boolean {
  const row = facts.scopes[exit.scope];
  const condition = row?.kind === 'branch' ? facts.values[row.condition] : undefined;
  switch (condition?.kind) {
    case 'unary':
      return condition.operator === '!' && facts.values[condition.value]?.kind === 'local';
    case 'member':
      return condition.name === 'done';
    case 'binary':
      return isLastPart(facts, condition);
    default:
      return false;
  }
}

function isLastPart(facts: FileFacts, { operator, left, right }: Value & { readonly kind: 'binary' }): boolean {
  if (operator === '<' && /batch|chunk|limit|page|size/i.test(lastName(facts, right))) return true;
  return /length|size|count/i.test(lastName(facts, left)) && literalOf(facts, right) === 0;
}

/** `if (signal.aborted) break`, `if (!this.running) return`: somebody else ends it, whatever came of the work. */
export function isStopped(facts: FileFacts, exit: Exit): boolean {
  const row = facts.scopes[exit.scope];
  return row?.kind === 'branch' && asksWhetherToStop(facts, row.condition);
}

function asksWhetherToStop(facts: FileFacts, condition: ValueId): boolean {
  const row = facts.values[condition];
  if (row?.kind === 'unary') return asksWhetherToStop(facts, row.value);
  if (row?.kind === 'binary') return [row.left, row.right].some((side) => asksWhetherToStop(facts, side));
  return STOPPING.test(lastName(facts, condition));
}

const STOPPING = /^_?(?:is|should)?_?(?:abort|cancel|clos|dispos|destroy|running|shut|stop)/i;
