import type { Program } from '../../code/link/program.ts';
import { nearest } from '../../lib/nearest.ts';
import { by, distinct } from '../../lib/order.ts';
import { isInside } from '../../lib/tree-path.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Service } from '../../model/handover-model.ts';
import type { ServiceSetting } from '../../model/service-setting.ts';
import type { FoundServices } from './find-services.ts';
import { slug } from './slug.ts';

/**
 * Names, merges, splits and ignores services as the configuration says, in its order.
 * @throws UserError for a path or a service that does not exist, and for two services of one name
 */
export function applySettings(
  found: FoundServices,
  settings: readonly ServiceSetting[],
  program: Program,
): FoundServices {
  checkRepeated(
    settings.flatMap(({ of }) => foldersOf(of)),
    'is named twice',
    'Say all of it in one entry.',
  );
  const changed = settings.reduce((state, setting) => applied(state, setting, program), found);
  const given = new Set(settings.flatMap(({ name }) => name ?? []));
  const names = changed.services.flatMap(({ name }) => (given.has(name) ? name : []));
  checkRepeated(names, 'is the name of two services', 'Give one of them another "name".');
  return {
    ...changed,
    services: changed.services.toSorted(
      by(
        (row) => row.root,
        (row) => row.name,
      ),
    ),
  };
}

function foldersOf(of: ServiceSetting['of']): readonly string[] {
  if (of.kind === 'paths') return of.paths;
  return [of.kind === 'path' ? of.path : of.service];
}

function checkRepeated(texts: readonly string[], problem: string, hint: string): void {
  const again = texts.find((text, index) => texts.indexOf(text) !== index);
  if (again !== undefined) throw new UserError(`"services": ${again} ${problem}`, { hint });
}

function applied(state: FoundServices, setting: ServiceSetting, program: Program): FoundServices {
  const { of } = setting;
  if (of.kind === 'paths')
    return merged(
      state,
      setting,
      of.paths.map((path) => serviceAt(state, path, program)),
    );
  if (of.kind === 'service') return changedOne(state, serviceCalled(state, of.service), setting);
  const own = mainAt(state, of.path);
  if (own !== null) return changedOne(state, own, setting);
  return split(state, { setting, path: of.path }, program);
}

function mainAt({ services, ownFiles }: FoundServices, path: string): Service | null {
  const parts = new Set(ownFiles.values());
  const here = services.filter(({ root }) => root === path);
  return here.find((service) => !parts.has(service)) ?? here[0] ?? null;
}

function serviceAt(state: FoundServices, path: string, program: Program): Service {
  const service = mainAt(state, path);
  if (service !== null) return service;
  throw unknownPath(path, state, program);
}

function unknownPath(path: string, { services }: FoundServices, program: Program): UserError {
  const exists = [...program.files.keys()].some((file) => isInside(file, path));
  const suggestion = nearest(
    path,
    services.map(({ root }) => root),
  );
  return new UserError(
    exists ? `"services": ${path} is no folder of a service` : `"services": there is no production code in ${path}`,
    {
      hint: suggestion === null ? 'Write paths relative to the root of the repository.' : `Did you mean ${suggestion}?`,
    },
  );
}

function serviceCalled({ services }: FoundServices, name: string): Service {
  const service = services.find((row) => row.name === name || row.id === name);
  if (service !== undefined) return service;
  const suggestion = nearest(
    name,
    services.flatMap((row) => [row.name, row.id]),
  );
  throw new UserError(`"services": no service is named ${name}`, {
    hint: suggestion === null ? 'handover analyze lists all of them.' : `Did you mean ${suggestion}?`,
  });
}

function changedOne(state: FoundServices, service: Service, setting: ServiceSetting): FoundServices {
  return replaced(state, [service], setting.ignore ? null : asSet(service, setting));
}

function asSet(service: Service, { name, kind }: ServiceSetting): Service {
  return {
    ...service,
    ...(name === null ? {} : { name, id: slug(name) }),
    ...(kind === null ? {} : { kind, deployable: !kind.endsWith('library'), because: 'set in the configuration' }),
  };
}

/** Puts one service in the place of others, everywhere; null takes them away. */
function replaced({ services, ownFiles }: FoundServices, old: readonly Service[], now: Service | null): FoundServices {
  const names = new Set(old.map(({ name }) => name));
  const rename = (uses: readonly string[]): readonly string[] =>
    distinct(uses.flatMap((name) => (names.has(name) ? (now?.name ?? []) : name)));
  // Files keep the very object of their service.
  const renewed = new Map(
    services.map((row): readonly [Service, Service | null] => {
      if (old.includes(row)) return [row, now];
      return [row, row.uses.some((name) => names.has(name)) ? { ...row, uses: rename(row.uses) } : row];
    }),
  );
  return {
    services: [...new Set([...renewed.values()].filter((row) => row !== null))],
    ownFiles: new Map(
      [...ownFiles].flatMap(([file, row]) => {
        const service = renewed.get(row) ?? null;
        return service === null ? [] : [[file, service] as const];
      }),
    ),
  };
}

function merged(state: FoundServices, setting: ServiceSetting, services: readonly Service[]): FoundServices {
  const [first] = services;
  if (first === undefined) return state;
  const names = new Set(services.map(({ name }) => name));
  const sum = (count: (row: Service) => number): number => services.reduce((total, row) => total + count(row), 0);
  const together: Service = {
    ...asSet(first, setting),
    otherRoots: distinct(services.slice(1).map(({ root }) => root)),
    commands: services.flatMap(({ commands }) => commands),
    deployments: services.flatMap(({ deployments }) => deployments),
    uses: distinct(services.flatMap(({ uses }) => uses.filter((name) => !names.has(name)))),
    owners: distinct(services.flatMap(({ owners }) => owners)),
    files: sum(({ files }) => files),
    lines: sum(({ lines }) => lines),
  };
  return replaced(state, services, together);
}

/** A folder of a package becomes a service of its own. */
function split(
  state: FoundServices,
  { setting, path }: { readonly setting: ServiceSetting; readonly path: string },
  program: Program,
): FoundServices {
  const files = [...program.files.keys()].filter((file) => isInside(file, path));
  const around = state.services.filter(({ root }) => isInside(path, root)).toSorted(by(({ root }) => -root.length))[0];
  const [evidence] = files;
  if (around === undefined || evidence === undefined || setting.ignore) throw unknownPath(path, state, program);
  const lines = files.reduce((total, file) => total + (program.files.get(file)?.lines ?? 0), 0);
  const service: Service = {
    ...around,
    id: slug(setting.name ?? path),
    name: setting.name ?? path,
    because: 'split off in the configuration',
    evidence: { file: evidence, line: 1 },
    root: path,
    commands: [],
    deployments: [],
    files: files.length,
    lines,
  };
  const rest = { ...around, files: Math.max(0, around.files - files.length), lines: Math.max(0, around.lines - lines) };
  const { services, ownFiles } = replaced(state, [around], rest);
  const own = asSet(service, setting);
  return {
    services: [...services, own],
    ownFiles: new Map([...ownFiles, ...files.map((file) => [file, own] as const)]),
  };
}
