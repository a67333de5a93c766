import type { FunctionRef, Program } from '../../code/link/program.ts';
import type { FileFacts, FunctionId } from '../../model/facts.ts';
import { type Change, changesOf } from './changes.ts';
import { filledElsewhere } from './handed-out.ts';
import { keepersOf } from './keepers.ts';
import { isOfPage } from './is-of-page.ts';
import { runsInModuleLoop } from './runs-at-start.ts';
import { runsWhileMade } from './runs-while-made.ts';
import { type StateRow, stateRow } from './state-row.ts';

const NAMES: readonly string[] = ['const', 'let', 'var'];

/** Names of a module that its functions change while the process runs. */
export function moduleState(program: Program, file: string, facts: FileFacts): readonly StateRow[] {
  const changes = changesOf(facts);
  return facts.bindings.flatMap((binding, index): readonly StateRow[] => {
    if (binding.function !== 0 || !NAMES.includes(binding.kind)) return [];
    const all = changes.get(`binding ${index}`) ?? [];
    const later = all.filter((change) => change.function > 0 && !runsInModuleLoop(facts).has(change.function));
    const isSetAtStart = later.every((change) => runsWhileMade(program, { file, function: change.function }));
    const asked = { program, file, holder: `binding ${index}` as const, held: binding, owner: '' };
    const row = isSetAtStart ? filledElsewhere(asked) : stateRow({ ...asked, changes: later });
    return row === null ? [] : [row];
  });
}

/** Names inside of a function that functions which it gives back change: what a memo or a limiter remembers. */
export function closureState(program: Program, file: string, facts: FileFacts): readonly StateRow[] {
  // Functions of components are made again with each rendering.
  if (isOfPage(facts)) return [];
  const changes = changesOf(facts);
  return facts.bindings.flatMap((binding, index): readonly StateRow[] => {
    if (binding.function <= 0 || !NAMES.includes(binding.kind)) return [];
    const owner = facts.functions[binding.function];
    const all = changes.get(`binding ${index}`) ?? [];
    if (owner === undefined || all.length === 0 || /^use[A-Z]|^(?:get|create)?Server[A-Z]/.test(owner.name)) return [];
    const outliving = givenBack(facts, binding.function);
    const later = all.filter((change) => isInside(facts, change, outliving));
    const of = ` of ${owner.name}`;
    const row = stateRow({ program, file, holder: `binding ${index}`, held: binding, owner: of, changes: later });
    if (row === null || row.kind === 'made-once') return [];
    const isKept = row.kind === 'cache' || outlives(program, { file, function: binding.function });
    return isKept ? [{ ...row, grows: false }] : [];
  });
}

/** A module or an instance keeps what the function gives. */
function outlives(program: Program, at: FunctionRef): boolean {
  return program.callersOf(at).some(({ file, index, call }) => {
    const facts = program.files.get(file);
    const keeper = facts === undefined ? undefined : keepersOf(facts).get(index);
    return call.function === 0 || keeper?.kind === 'field' || keeper?.kind === 'long';
  });
}

function isInside(facts: FileFacts, { function: id }: Change, outliving: ReadonlySet<FunctionId>): boolean {
  for (let each = id; each > 0; each = facts.functions[each]?.parent ?? 0) if (outliving.has(each)) return true;
  return false;
}

/** Functions that a function returns, alone or in an object, those that it names first included. */
function givenBack(facts: FileFacts, id: FunctionId): ReadonlySet<FunctionId> {
  const found = new Set<FunctionId>();
  const visit = (value: number, depth: number): void => {
    const row = depth > 3 ? undefined : facts.values[value];
    if (row?.kind === 'function') found.add(row.function);
    if (row?.kind === 'object') row.properties.forEach((property) => visit(property.value, depth + 1));
    const named = row?.kind === 'local' ? facts.bindings[row.binding] : undefined;
    if (named?.function === id) named.values.forEach((each) => visit(each, depth + 1));
  };
  facts.functions[id]?.returns.forEach((value) => visit(value, 0));
  return found;
}
