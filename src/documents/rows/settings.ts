import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { isOf, isOfOrUsed } from '../../model/rows-of-service.ts';
import { needOf, strictestOf } from '../../model/need-of.ts';
import type { EnvironmentVariable, Need } from '../../model/setting.ts';
import { cap } from './cap.ts';
import { evidenceOf } from './evidence.ts';

/** An address of what the team signs in to is often written with the password in it. */
const ADDRESS_WITH_PASSWORD =
  /(?:^|_)(?:DB|DATABASE|PG|POSTGRES(?:QL)?|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|VALKEY|AMQP|RABBITMQ|CLICKHOUSE|SMTP)(?:_[A-Z0-9]+)*_(?:URL|URI|DSN)$/;

/** One variable, as some of its reads see it. */
export function toSettingRow(model: HandoverModel, row: EnvironmentVariable, reads: EnvironmentVariable['reads']) {
  const defaults = [...new Set(reads.flatMap((read) => (read.need === 'default' ? [read.default] : [])))];
  return {
    name: row.name,
    ...withoutIt(row, reads),
    // Empty texts and values that are computed have nothing to show.
    defaults: cap(
      defaults.flatMap((value) => (value === null || value === '' ? [] : [shortened(value)])),
      2,
    ),
    secret: row.secret,
    mayHoldPassword: !row.secret && ADDRESS_WITH_PASSWORD.test(row.name),
    public: row.public,
    checkedBy: cap([...new Set(reads.flatMap((read) => read.checkedBy ?? []))], 2),
    systems: cap(row.systems, 2),
    documented: row.declared.some(({ kind }) => kind === 'example'),
    declared: row.declared.length > 0,
    missing: hasExample(model) && isUndocumented(row),
    evidence: evidenceOf(reads, 1),
  };
}

/** What happens where nobody on the team sets it: the same on every page. */
export function withoutIt({ provided }: EnvironmentVariable, reads: EnvironmentVariable['reads']) {
  return {
    need: needOf(reads),
    provided: provided && reads.every(({ need }) => need === 'unchecked' || need === 'conditional'),
  };
}

/** What happens without it in the service that needs it most. */
export function needAnywhere(services: readonly Service[], model: HandoverModel, row: EnvironmentVariable): Need {
  const needs = services
    .filter(({ name }) => row.services.includes(name))
    .map((service) => needOf(readsFor(service, model, row)));
  return needs.length === 0 ? needOf(row.reads) : strictestOf(needs);
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
