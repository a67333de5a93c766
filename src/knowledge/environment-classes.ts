import type { Program } from '../code/link/program.ts';
import type { ClassMember, FileFacts, ValueId } from '../model/facts.ts';
import { literalOf } from './counters.ts';
import type { SchemaKey } from './environment-schemas.ts';
import { mentions } from './mentions.ts';

const VALIDATOR = 'class-validator';
const NAME = /^[A-Z][A-Z0-9_]*$/;

/** `class Environment { @IsString() DATABASE_URL: string }`: members in capitals that class-validator checks. */
export function keysOfClasses(program: Program): readonly SchemaKey[] {
  return [...program.files].flatMap(([file, facts]) => {
    if (!facts.imports.some(({ module }) => module === VALIDATOR)) return [];
    return facts.classes.flatMap(({ name: className, members }) =>
      // Requests and events have checked members in capitals as well.
      (/env|config|setting/i.test(className) ? members : []).flatMap((member): readonly SchemaKey[] => {
        const checks = NAME.test(member.name) ? checksOf(program, { file, facts, member }) : [];
        if (checks.length === 0) return [];
        const standard = standardOf(facts, member);
        const need = standard !== null ? 'default' : checks.includes('IsOptional') ? 'optional' : 'required';
        const ref = standard === null ? null : { file, value: standard };
        return namesOf(facts, member).map((name) => ({
          name,
          file,
          line: member.line,
          need,
          standard: ref,
          checkedBy: VALIDATOR,
        }));
      }),
    );
  });
}

/** `NODE_ENV` of `ENVIRONMENT = environment.NODE_ENV ?? 'production'`; the name of the member where it reads none. */
function namesOf(facts: FileFacts, { name, values: [initial] }: ClassMember): readonly string[] {
  const names = new Set<string>();
  if (initial !== undefined)
    mentions(facts, initial, (row) => {
      if ((row.kind === 'member' || row.kind === 'env') && NAME.test(row.name)) names.add(row.name);
      return false;
    });
  return names.size === 0 ? [name] : [...names];
}

/** What stands in for a variable that is not set: `80` of `toNumber(environment.PORT ?? 80)`; an empty text does not. */
function standardOf(facts: FileFacts, { values: [initial] }: ClassMember): ValueId | null {
  if (initial === undefined || !reads(facts, initial)) return initial ?? null;
  let standard: ValueId | null = null;
  mentions(facts, initial, (row) => {
    const last = row.kind === 'either' ? row.values.at(-1) : undefined;
    const isFilled = last !== undefined && literalOf(facts, last) !== '' && !reads(facts, last);
    if (isFilled) standard = last;
    return isFilled;
  });
  return standard;
}

function reads(facts: FileFacts, value: ValueId): boolean {
  return mentions(facts, value, (row) => (row.kind === 'member' || row.kind === 'env') && NAME.test(row.name));
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
