import type { Program } from '../code/link/program.ts';
import type { ClassMember, FileFacts } from '../model/facts.ts';
import type { SchemaKey } from './environment-schemas.ts';

const VALIDATOR = 'class-validator';

/** `class Environment { @IsString() DATABASE_URL: string }`: members in capitals that class-validator checks. */
export function keysOfClasses(program: Program): readonly SchemaKey[] {
  return [...program.files].flatMap(([file, facts]) => {
    if (!facts.imports.some(({ module }) => module === VALIDATOR)) return [];
    return facts.classes.flatMap(({ members }) =>
      members.flatMap((member): readonly SchemaKey[] => {
        const checks = /^[A-Z][A-Z0-9_]*$/.test(member.name) ? checksOf(program, { file, facts, member }) : [];
        if (checks.length === 0) return [];
        const [standard] = member.values;
        const need = standard !== undefined ? 'default' : checks.includes('IsOptional') ? 'optional' : 'required';
        const { name, line } = member;
        const ref = standard === undefined ? null : { file, value: standard };
        return [{ name, file, line, need, standard: ref, checkedBy: VALIDATOR }];
      }),
    );
  });
}

function checksOf(
  program: Program,
  { file, facts, member }: { readonly file: string; readonly facts: FileFacts; readonly member: ClassMember },
): readonly string[] {
  return member.decorators.flatMap((index) => {
    const call = facts.calls[index];
    const targets = call === undefined ? [] : program.targetsOf({ file, value: call.callee });
    return targets.flatMap((target) =>
      target.kind === 'api' && target.path.startsWith(`${VALIDATOR}#`) ? [target.path.slice(VALIDATOR.length + 1)] : [],
    );
  });
}
