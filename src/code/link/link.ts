import type { FileFacts, TypeDeclaration } from '../../model/facts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { packageName } from '../../lib/package-name.ts';
import { evaluator } from './evaluate.ts';
import { handedByName } from './handed-by-name.ts';
import { type HandedOver, type Linker, functionKey } from './linker.ts';
import { basesOf } from './members.ts';
import type { CallSite, ClassRef, FunctionRef, Program, Target } from './program.ts';
import { moduleResolver } from './resolve-module.ts';

/** Joins the facts of all production files. Two passes: who calls whom, then what callers pass. */
export function link(facts: ReadonlyMap<string, FileFacts>, workspace: Workspace): Program {
  const files = new Map([...facts].toSorted(by(([path]) => path)));
  const resolve = moduleResolver(workspace);
  const { evaluate, forgetUnknown } = evaluator(() => linker);
  const linker: Linker = {
    files,
    resolve,
    callersByFunction: new Map(),
    handedOver: handedOverIn(files),
    handedByName: once(() => handedByName(linker)),
    ...declarations(files),
    exportTables: new Map(),
    providers: new Map(),
    openMembers: new Set(),
    evaluate,
  };
  indexCallers(linker, allCalls(linker));
  forgetUnknown();
  const calls = allCalls(linker);
  linker.callersByFunction.clear();
  indexCallers(linker, calls);
  return {
    workspace,
    files,
    calls,
    linker,
    targetsOf: evaluate,
    subclassesOf: subclasses(linker),
    callersOf: (at) => linker.callersByFunction.get(functionKey(at)) ?? [],
    fileOf: (from, module) => {
      const target = resolve(from, module);
      return target.kind === 'file' ? target.file : null;
    },
    ownPackagesTakenForExternal: takenForExternal(linker, workspace),
  };
}

function once<Answer>(make: () => Answer): () => Answer {
  let made: { readonly answer: Answer } | null = null;
  return () => (made ??= { answer: make() }).answer;
}

function allCalls(linker: Linker): readonly CallSite[] {
  const sites: CallSite[] = [];
  for (const [file, facts] of linker.files) {
    facts.calls.forEach((call, index) =>
      sites.push({ file, index, call, targets: linker.evaluate({ file, value: call.callee }) }),
    );
  }
  return sites;
}

function indexCallers(linker: Linker, calls: readonly CallSite[]): void {
  for (const site of calls) {
    for (const target of site.targets) {
      const at = calledFunction(linker, target);
      if (at === null) continue;
      const key = functionKey(at);
      const known = linker.callersByFunction.get(key);
      if (known === undefined) linker.callersByFunction.set(key, [site]);
      else known.push(site);
    }
  }
}

const MOST_BASES = 12;

/** The function that runs when a target is called; a class runs its constructor, or the one that it inherits. */
function calledFunction(linker: Linker, target: Target, steps = 0): FunctionRef | null {
  if (target.kind === 'function') return target.at;
  if (target.kind !== 'class') return null;
  const constructor = linker.files.get(target.at.file)?.classes[target.at.class]?.constructorFunction ?? -1;
  if (constructor >= 0) return { file: target.at.file, function: constructor };
  const base = steps > MOST_BASES ? undefined : basesOf(linker, target.at).find((each) => each.kind === 'class');
  return base === undefined ? null : calledFunction(linker, base, steps + 1);
}

/** Who extends whom, read the other way round; made when first asked for. */
function subclasses(linker: Linker): (at: ClassRef) => readonly ClassRef[] {
  let direct: Map<string, ClassRef[]> | null = null;
  const directOf = (at: ClassRef): readonly ClassRef[] => {
    direct ??= directSubclasses(linker);
    return direct.get(`${at.class} ${at.file}`) ?? [];
  };
  return (at) => {
    const found = new Map<string, ClassRef>();
    const visit = (base: ClassRef): void => {
      for (const sub of directOf(base)) {
        const key = `${sub.class} ${sub.file}`;
        if (found.has(key)) continue;
        found.set(key, sub);
        visit(sub);
      }
    };
    visit(at);
    return [...found.values()];
  };
}

function directSubclasses(linker: Linker): Map<string, ClassRef[]> {
  const direct = new Map<string, ClassRef[]>();
  for (const [file, facts] of linker.files) {
    facts.classes.forEach((_, index) => {
      const at = { file, class: index };
      for (const base of basesOf(linker, at)) {
        if (base.kind !== 'class') continue;
        const key = `${base.at.class} ${base.at.file}`;
        direct.set(key, [...(direct.get(key) ?? []), at]);
      }
    });
  }
  return direct;
}

/** Functions written where they are handed over, directly or under a key of an object. */
function handedOverIn(files: ReadonlyMap<string, FileFacts>): Map<string, HandedOver[]> {
  const places = new Map<string, HandedOver[]>();
  const add = (facts: FileFacts, value: number, place: HandedOver): void => {
    const row = facts.values[value];
    if (row?.kind === 'function') places.set(functionKey({ file: place.file, function: row.function }), [place]);
  };
  for (const [file, facts] of files) {
    facts.calls.forEach((row, call) => {
      row.arguments.forEach((value, argument) => {
        add(facts, value, { file, call, argument, key: null });
        const object = facts.values[value];
        if (object?.kind === 'object')
          for (const property of object.properties)
            add(facts, property.value, { file, call, argument, key: property.name });
      });
    });
  }
  return places;
}

function declarations(files: ReadonlyMap<string, FileFacts>): Pick<Linker, 'declarationsOf' | 'declarationOfType'> {
  const byBinding = new Map<string, Map<number, TypeDeclaration[]>>();
  const byType = new Map<string, Map<number, TypeDeclaration>>();
  for (const [file, facts] of files) {
    byBinding.set(
      file,
      groupBy(facts.typeDeclarations, (row) => row.binding),
    );
    byType.set(file, new Map(facts.typeDeclarations.map((row) => [row.type, row])));
  }
  return {
    declarationsOf: (file, binding) => byBinding.get(file)?.get(binding) ?? [],
    declarationOfType: (file, type) => byType.get(file)?.get(type),
  };
}

/** The self-check of resolution: an own package never turns up as an external one. */
function takenForExternal(linker: Linker, workspace: Workspace): readonly string[] {
  const own = new Set(
    workspace.packages.flatMap(({ root, project, manifest: { name } }) =>
      name === null || root === '' || project !== null ? [] : [name],
    ),
  );
  const taken: string[] = [];
  for (const [file, facts] of linker.files) {
    for (const { module } of facts.imports) {
      const target = linker.resolve(file, module);
      const name = target.kind === 'package' ? packageName(target.name) : null;
      if (name !== null && own.has(name)) taken.push(name);
    }
  }
  return distinct(taken);
}
