import { by, distinct } from '../../lib/order.ts';
import type { HandoverModel, Service } from '../../model/handover-model.ts';
import type { EnvironmentVariable } from '../../model/setting.ts';
import { cap } from '../rows/cap.ts';
import { flagRows } from '../rows/flags.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import { hasExample, isUndocumented, needAnywhere, readsFor, toSettingRow } from '../rows/settings.ts';
import { evidenceOf } from '../rows/evidence.ts';
import type { View } from '../view.ts';

/** A page is read, not searched: the model has what is beyond it. */
const MOST_ROWS = 200;
const MOST_IN_ONE = 120;
/** Where more services read settings than this, one table has all of them: most would stand in each service's table. */
const MOST_TABLES = 12;

/** Settings: what is read, by which service, what happens without it, and what is written down about it. */
export default {
  id: 'settings',
  build: (model) => {
    const read = model.environment.filter(({ reads }) => reads.length > 0);
    const unread = model.environment.filter(({ reads }) => reads.length === 0);
    const services = deployablesOf(model).filter(({ name }) => read.some((row) => row.services.includes(name)));
    const elsewhere = read.filter((row) => row.services.length === 0);
    const isOneTable = services.length > MOST_TABLES;
    const share = isOneTable ? 0 : Math.floor(MOST_ROWS / (services.length + 1));
    const shown = isOneTable ? read : elsewhere;
    const groups = services.map((service) => groupOf(model, service, share));
    return [
      {
        ...numbersOf(model, read),
        unreadCount: unread.length,
        groups: isOneTable ? [] : groups,
        demanding: groups.filter(({ required }) => required.length > 0),
        isOneTable,
        elsewhere: cap(
          shown.map((row) => ({
            ...toSettingRow(model, row, row.reads),
            need: needAnywhere(services, model, row),
          })),
          isOneTable ? MOST_IN_ONE : share,
        ),
        exposed: cap(
          read.filter((row) => row.public).map(({ name, reads }) => ({ name, evidence: evidenceOf(reads, 1) })),
          30,
        ),
        flags: cap(flagRows(model), 30),
        unread: cap(
          unread.map(({ name, declared }) => ({ name, evidence: evidenceOf(declared, 2) })),
          40,
        ),
      },
    ];
  },
} satisfies View;

function numbersOf(model: HandoverModel, read: readonly EnvironmentVariable[]) {
  const services = deployablesOf(model);
  const documented = hasExample(model);
  return {
    settings: read.length,
    required: read.filter((row) => needAnywhere(services, model, row) === 'required').length,
    unchecked: read.filter((row) => !row.provided && needAnywhere(services, model, row) === 'unchecked').length,
    secrets: read.filter(({ secret }) => secret).length,
    hasExample: documented,
    undocumented: documented ? read.filter(isUndocumented).length : 0,
    examples: cap(
      distinct(
        model.environment.flatMap(({ declared }) =>
          declared.flatMap((row) => (row.kind === 'example' ? [row.file] : [])),
        ),
      ).map((file) => ({ file, line: 0, symbol: null })),
      8,
    ),
  };
}

function groupOf(model: HandoverModel, service: Service, most: number) {
  const rows = model.environment
    .filter((row) => row.services.includes(service.name))
    .map((row) => toSettingRow(model, row, readsFor(service, model, row)));
  const first = rows.toSorted(
    by(
      (row) => NEEDS.indexOf(row.need),
      (row) => row.name,
    ),
  );
  return {
    name: service.name,
    runbook: runbookOf(service),
    required: rows.filter(({ need }) => need === 'required').map(({ name }) => name),
    rows: cap(first, most),
  };
}

const NEEDS = ['required', 'conditional', 'unchecked', 'optional', 'default'];
