import type { ClassMember, ValueId } from '../../model/facts.ts';
import type { Draft, Writable } from './draft.ts';

/** Adds a value to what a member of a class can be; a member that nobody declared becomes a field. */
export function addMember(draft: Draft, inClass: number, row: ClassMember): void {
  const members = draft.classes[inClass]?.members as Writable<ClassMember>[] | undefined;
  const known = members?.find(
    (member) => member.name === row.name && member.static === row.static && member.kind === row.kind,
  );
  if (known === undefined) members?.push({ ...row, values: [...row.values], decorators: [...row.decorators] });
  else known.values.push(...row.values);
}

/** `this.name = value` inside a class says what the field can be. */
export function recordMemberAssignment(
  draft: Draft,
  target: ValueId,
  row: { readonly value: ValueId; readonly line: number },
): void {
  const member = draft.values[target];
  if (member?.kind !== 'member') return;
  const owner = draft.values[member.object];
  if ((owner?.kind !== 'this' && owner?.kind !== 'class') || owner.class < 0) return;
  addMember(draft, owner.class, {
    name: member.name,
    static: owner.kind === 'class',
    kind: 'field',
    values: [row.value],
    type: null,
    decorators: [],
    line: row.line,
  });
}
