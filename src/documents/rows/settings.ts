import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { isOf, isOfOrUsed } from '../../model/rows-of-service.ts';
import type { EnvironmentVariable, Need } from '../../model/setting.ts';
import { cap } from './cap.ts';
import { evidenceOf } from './evidence.ts';

/** Which way a variable is read decides what happens without it: the strictest read does. */
const STRICTEST: readonly Need[] = ['required', 'conditional', 'unchecked', 'optional', 'default'];

/** One variable, as some of its reads see it. */
export function toSettingRow(model: HandoverModel, row: EnvironmentVariable, reads: EnvironmentVariable['reads']) {
  const defaults = [...new Set(reads.flatMap((read) => (read.need === 'default' ? [read.default] : [])))];
  return {
    name: row.name,
    need: needOf(reads),
    // Empty texts and values that are computed have nothing to show.
    defaults: cap(
      defaults.flatMap((value) => (value === null || value === '' ? [] : [shortened(value)])),
      2,
    ),
    secret: row.secret,
    public: row.public,
    provided: row.provided && reads.every(({ need }) => need === 'unchecked' || need === 'conditional'),
    checkedBy: cap([...new Set(reads.flatMap((read) => read.checkedBy ?? []))], 2),
    systems: cap(row.systems, 2),
    documented: row.declared.some(({ kind }) => kind === 'example'),
    declared: row.declared.length > 0,
    missing: hasExample(model) && isUndocumented(row),
    evidence: evidenceOf(reads, 1),
  };
}

/** What a service asks of a variable: what others ask of it is not asked of this one. */
export function readsFor(
  service: Service,
  model: HandoverModel,
  { reads }: EnvironmentVariable,
): EnvironmentVariable['reads'] {
  const run = reads.filter(({ runBy }) => runBy.includes(service.name));
  const isOwn = isOf(service);
  const asked = [run.filter(isOwn), run, reads.filter(isOwn), reads.filter(isOfOrUsed(service, model))];
  return (asked.find((rows) => rows.length > 0) ?? reads).map((read) => ({ ...read, need: needAt(service, read) }));
}

/** Nothing says that a service runs what only stands in a file that it loads, or in a program beside it. */
function needAt({ name }: Service, { need, runBy }: EnvironmentVariable['reads'][number]): Need {
  return need === 'required' && !runBy.includes(name) ? 'conditional' : need;
}

/** What happens without a variable, judged by the strictest of its reads; a schema speaks for plain reads beside it. */
export function needOf(reads: EnvironmentVariable['reads']): Need {
  const said = reads.filter(({ checkedBy }) => checkedBy !== null);
  const deciding = said.length > 0 ? said : reads;
  return STRICTEST.find((need) => deciding.some((read) => read.need === need)) ?? 'unchecked';
}

export function hasExample({ environment }: Pick<HandoverModel, 'environment'>): boolean {
  return environment.some(({ declared }) => declared.some(({ kind }) => kind === 'example'));
}

/** Read by the code, and named by no file that people would look into. */
export function isUndocumented({ reads, declared, provided }: EnvironmentVariable): boolean {
  return reads.length > 0 && declared.length === 0 && !provided;
}

function shortened(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 39)}…`;
}
