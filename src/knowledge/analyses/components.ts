import { callGraph } from '../../code/link/call-graph.ts';
import type { FunctionRef } from '../../code/link/program.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Component } from '../../model/architecture.ts';
import type { Place } from '../../model/place.ts';
import type { Analysis, Question } from '../analysis.ts';
import { componentFolders } from '../component-folders.ts';
import { isOwnService } from '../own-service.ts';
import { reachOf } from '../system-reach.ts';

/** What each service is divided into, what these parts import of each other, and which systems they reach. */
export default {
  id: 'components',
  analyse: (question) => {
    const { program, serviceOf, services } = question;
    const filesByService = groupBy(program.files.keys(), (file) => serviceOf(file)?.name ?? null);
    const components = services.flatMap(({ name }) => componentsOf(question, name, filesByService.get(name) ?? []));
    return {
      components: components.toSorted(
        by(
          (row) => row.service,
          (row) => row.folder,
        ),
      ),
    };
  },
} satisfies Analysis;

/** A service in one folder is not divided. */
function componentsOf(question: Question, service: string, files: readonly string[]): readonly Component[] {
  const folders = componentFolders(files);
  if (folders.size < 2) return [];
  const shared = [...folders.keys()].reduce((left, right) => commonFolder(left, right));
  const nameOf = (folder: string): string => folder.slice(shared === '' ? 0 : shared.length + 1);
  const folderByFile = new Map(
    [...folders].flatMap(([folder, inside]) => inside.map((file) => [file, folder] as const)),
  );
  return [...folders].map(([folder, inside]) => ({
    service,
    name: nameOf(folder),
    folder,
    files: inside.length,
    lines: inside.reduce((sum, file) => sum + (question.program.files.get(file)?.lines ?? 0), 0),
    imports: importsOf(question, inside, (file) => {
      const to = folderByFile.get(file);
      return to === undefined || to === folder ? null : nameOf(to);
    }),
    systems: systemsOf(question, service, inside),
  }));
}

function commonFolder(left: string, right: string): string {
  const parts = right.split('/');
  const length = left.split('/').findIndex((part, index) => part !== parts[index]);
  return length === -1 ? left : left.split('/').slice(0, length).join('/');
}

function importsOf(
  { program }: Question,
  files: readonly string[],
  componentOf: (file: string) => string | null,
): Component['imports'] {
  const found = files.flatMap((file) =>
    (program.files.get(file)?.imports ?? []).flatMap(({ module, kind, line }) => {
      const target = program.fileOf(file, module);
      const to = target === null ? null : componentOf(target);
      return to === null ? [] : [{ to, isType: kind === 'type', place: { file, line } }];
    }),
  );
  return [...groupBy(found, (row) => row.to)]
    .flatMap(([to, group]) => {
      const [first] = group.toSorted(
        by(
          (row) => (row.isType ? 1 : 0),
          (row) => row.place.file,
          (row) => row.place.line,
        ),
      );
      return first === undefined ? [] : [{ to, imports: group.length, typesOnly: first.isType, place: first.place }];
    })
    .toSorted(by((row) => row.to));
}

/** By calls that are written in it, and through the functions of other packages that it calls. */
function systemsOf(question: Question, service: string, files: readonly string[]): Component['systems'] {
  const reached = new Map<string, Component['systems'][number]>();
  const add = (row: Component['systems'][number]): void => {
    const known = reached.get(row.name);
    if (known === undefined || (known.certainty === 'likely' && row.certainty === 'certain'))
      reached.set(row.name, row);
  };
  const uses = usesByFile(question);
  for (const file of files)
    for (const { name, certainty, line } of uses.get(file) ?? []) add({ name, certainty, place: { file, line } });
  const reach = reachOf(question);
  for (const { to, isCertain, place } of callsOutOf(question, service, files)) {
    for (const { name, certainty } of reach([to])) add({ name, certainty: isCertain ? certainty : 'likely', place });
  }
  return [...reached.values()].toSorted(by((row) => row.name));
}

const usesByFile = remembered((question: Question) => {
  const calls = question.rows.systemUses.filter((row) => row.use.effect !== 'client' && !isOwnService(row, question));
  return groupBy(
    calls.map(({ system, use }) => ({ name: system.name, certainty: use.certainty, file: use.file, line: use.line })),
    (row) => row.file,
  );
});

interface CallOut {
  readonly to: FunctionRef;
  readonly isCertain: boolean;
  readonly place: Place;
}

function callsOutOf({ program, serviceOf }: Question, service: string, files: readonly string[]): readonly CallOut[] {
  const { edgesFrom } = callGraph(program);
  return files.flatMap((file) =>
    (program.files.get(file)?.functions ?? []).flatMap((_, index) =>
      edgesFrom({ file, function: index }).flatMap(({ to, certainty, site }) =>
        serviceOf(to.file)?.name === service
          ? []
          : [{ to, isCertain: certainty === 'certain', place: { file, line: site.call.line } }],
      ),
    ),
  );
}
