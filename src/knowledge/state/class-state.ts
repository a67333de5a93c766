import type { Program } from '../../code/link/program.ts';
import type { FileFacts } from '../../model/facts.ts';
import { changesOf } from './changes.ts';
import { filledElsewhere } from './handed-out.ts';
import { type Life, lifeOf } from './lives-long.ts';
import { runsWhileMade } from './runs-while-made.ts';
import { type StateRow, stateRow } from './state-row.ts';

/** Fields of classes whose instances outlive a call, changed by their methods. */
export function classState(program: Program, file: string, facts: FileFacts): readonly StateRow[] {
  const changes = changesOf(facts);
  return facts.classes.flatMap((row, id): readonly StateRow[] => {
    let life: Life | null = null;
    return row.members.flatMap((member): readonly StateRow[] => {
      if (member.kind !== 'field') return [];
      const holder = `field ${id} ${member.name}` as const;
      const later = (changes.get(holder) ?? []).filter(
        (change) => change.function > 0 && change.function !== row.constructorFunction,
      );
      const isSetAtStart = later.every((change) => runsWhileMade(program, { file, function: change.function }));
      const asked = { program, file, holder, held: member, owner: ` of ${row.name}` };
      const found = isSetAtStart ? filledElsewhere(asked) : stateRow({ ...asked, changes: later });
      if (found === null) return [];
      life = member.static ? 'long' : (life ?? lifeOf(program, { file, class: id }));
      return !isKept(found, life) ? [] : [{ ...found, grows: found.grows && life === 'long' }];
    });
  });
}

/** Of what may live for one call only, no more than collections count. */
function isKept(row: StateRow, life: Life): boolean {
  if (life === 'perhaps') return row.kind === 'collection' || row.kind === 'cache';
  return life === 'long';
}
