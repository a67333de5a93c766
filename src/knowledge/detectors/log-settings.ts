import type { Program, Ref } from '../../code/link/program.ts';
import { slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { distinct } from '../../lib/order.ts';
import type { LogSettingUse } from '../../model/logger-uses.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { viaOf } from '../logging.ts';
import type { Rows } from '../rows.ts';
import { variablesIn } from '../variables-in.ts';

type Row = Rows['logSettings'][number];

/** What loggers are told where they are made: a level and the variable that sets it, what is left out, what is in each line. */
export default {
  id: 'log-settings',
  description: 'Level, redaction and common fields of loggers, as the code that makes them says.',
  detect: (knowledge) => ({ logSettings: knowledge.matches.logSettings.flatMap((match) => rowAt(knowledge, match)) }),
} satisfies Detector;

function rowAt(knowledge: Knowledge, { call, alternatives }: Match<LogSettingUse>): readonly Row[] {
  const { program } = knowledge;
  const { site } = call;
  const written = (slot: 'level' | 'redact' | 'context'): Ref | null => {
    const slots = alternatives.flatMap((use) => use[slot] ?? []);
    return slots.flatMap((each) => slotOf(program, site, each)?.ref ?? [])[0] ?? null;
  };
  const [level, redact, context] = [written('level'), written('redact'), written('context')];
  const said = {
    level: level === null ? null : (textsOf(program, level).find(isLevel) ?? null),
    variables: level === null ? [] : variablesIn(knowledge)(level),
    redacts: redact === null ? null : pathsIn(program, redact),
    context: context === null ? [] : keysOf(program, context),
  };
  const isSilent = said.level === null && said.redacts === null && said.variables.length + said.context.length === 0;
  if (isSilent) return [];
  const symbol = symbolOf(program, { file: site.file, function: site.call.function });
  return [{ via: viaOf(call.module, call.path), symbol, ...said, file: site.file, line: site.call.line }];
}

function isLevel(text: string): boolean {
  return /^[a-z]{2,12}$/i.test(text);
}

/** `['password']`, `{ paths: ['password'] }`; what is put together elsewhere is not told. */
function pathsIn(program: Program, ref: Ref): readonly string[] {
  return distinct(
    program.targetsOf(ref).flatMap((target) => {
      const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
      if (target.kind !== 'structure' || row === undefined) return [];
      const { file } = target.at;
      if (row.kind === 'array') return row.elements.flatMap((value) => textsOf(program, { file, value }));
      const paths = row.kind === 'object' ? row.properties.find(({ name }) => name === 'paths')?.value : undefined;
      return paths === undefined ? [] : pathsIn(program, { file, value: paths });
    }),
  );
}

function keysOf(program: Program, ref: Ref): readonly string[] {
  return distinct(
    program.targetsOf(ref).flatMap((target) => {
      const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
      return row?.kind === 'object' ? row.properties.map(({ name }) => name) : [];
    }),
  );
}
