import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { EnvironmentVariable } from '../../model/setting.ts';
import type { Place } from '../../model/place.ts';
import type { DeclaredSetting } from '../../model/workspace.ts';
import type { Analysis, Question } from '../analysis.ts';
import type { FoundSetting } from '../rows.ts';
import { constructedAt } from '../constructed-at.ts';
import { onlyInHandlers } from '../only-in-handlers.ts';
import { isOwnProgram } from '../own-programs.ts';
import { isPublicSetting, isProvidedSetting, isSecretSetting } from '../secret-settings.ts';
import { serviceReach } from '../service-reach.ts';
import { settingSystems } from '../setting-systems.ts';
import { unreadSettings } from '../unread-settings.ts';

/** One row for each environment variable, with all places that read it and all files that name it. */
export default {
  id: 'environment',
  analyse: (question) => {
    const { workspace } = question;
    const found = [...question.rows.environment, ...workspace.librarySettings.map(ofLibrary)];
    const declared = groupBy(workspace.settings, (row) => row.name);
    const readByName = groupBy(found, (row) => row.name);
    const systemsOf = settingSystems(question);
    const asking = { question, systemsOf };
    const rows = [...readByName].map(([name, reads]) =>
      toVariable(asking, { name, reads, declared: declared.get(name) ?? [] }),
    );
    const unread = unreadSettings(question, new Set(readByName.keys())).map((name) =>
      toVariable(asking, { name, reads: [], declared: declared.get(name) ?? [] }),
    );
    return { environment: [...rows, ...unread].toSorted(by((row) => row.name)) };
  },
} satisfies Analysis;

interface Asking {
  readonly question: Question;
  readonly systemsOf: (name: string) => readonly string[];
}

interface Named {
  readonly name: string;
  readonly reads: readonly FoundSetting[];
  readonly declared: readonly DeclaredSetting[];
}

function toVariable({ question, systemsOf }: Asking, { name, reads, declared }: Named): EnvironmentVariable {
  return {
    name,
    secret: isSecretSetting(name),
    public: isPublicSetting(name),
    provided: isProvidedSetting(name),
    services: distinct(reads.flatMap((read) => servicesOf(question, read))),
    systems: systemsOf(name),
    declared: declared.map(({ kind, file, line, filled }) => ({ kind, file, line, filled })),
    reads: readsOf(question, reads),
  };
}

function ofLibrary({ name, library, file, line }: Question['workspace']['librarySettings'][number]): FoundSetting {
  return { name, file, line, need: library === 'prisma' ? 'required' : 'unchecked', default: null, checkedBy: library };
}

const MOST_STEPS = 3;

/** The service around a place; where that is a library, those whose code runs it. */
function runAt(question: Question, place: Place, steps = 0): readonly string[] {
  const own = question.serviceOf(place.file);
  if (own?.deployable === true) return isOwnProgram(question.program, place.file) ? [] : [own.name];
  const made = steps < MOST_STEPS ? constructedAt(question.program, place) : null;
  if (made !== null && made.length > 0)
    return distinct(made.flatMap(({ file, call }) => runAt(question, { file, line: call.line }, steps + 1)));
  return serviceReach(question)(place).map(({ service }) => service);
}

/** Who calls a getter is often out of sight: then those that load its file count. */
function servicesOf(question: Question, place: Place): readonly string[] {
  const own = question.serviceOf(place.file);
  if (own?.deployable === true) return [own.name];
  const running = runAt(question, place);
  const loading = running.length > 0 ? [] : serviceReach(question)({ file: place.file, line: 0 });
  return [...running, ...loading.map(({ service }) => service)];
}

/** A throw while a request is dealt with fails that request, and the service starts all the same. */
function needOf(question: Question, row: FoundSetting): FoundSetting['need'] {
  const endsWorkAlone = row.need === 'required' && row.checkedBy === null && onlyInHandlers(question)(row);
  return endsWorkAlone ? 'conditional' : row.need;
}

/** A schema says a name once more where the code around it reads it: one place is one read, and the schema says more. */
function readsOf(question: Question, rows: readonly FoundSetting[]): EnvironmentVariable['reads'] {
  const places = groupBy(rows, (row) => `${row.file}:${row.line}`);
  return [...places.values()]
    .flatMap((at) => {
      const row = at.find(({ need }) => need !== 'unchecked') ?? at[0];
      if (row === undefined) return [];
      const { file, line, checkedBy } = row;
      const need = needOf(question, row);
      const service = question.serviceOf(file)?.name ?? null;
      return [{ file, line, need, default: row.default, checkedBy, service, runBy: distinct(runAt(question, row)) }];
    })
    .toSorted(
      by(
        (read) => read.file,
        (read) => read.line,
      ),
    );
}
