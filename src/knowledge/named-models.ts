import { originsOf } from '../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { propertyOf, textsOf } from '../code/link/queries.ts';
import { writtenName } from '../code/link/written-name.ts';
import { groupBy } from '../lib/group-by.ts';
import { distinct } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { System } from '../model/library.ts';
import type { Knowledge } from './knowledge.ts';
import { siteOf } from './region.ts';
import { systemAt } from './system-at.ts';
import { tableMembers } from './table-members.ts';

/** A language model as the code names it, and the system of the library whose object stands for it. */
export interface NamedModel {
  readonly names: readonly string[];
  readonly system: System | null;
}

const DEEPEST = 4;

/** The models that a value can be: names, and objects such as `openai('gpt-4o')`, also inside of what wraps one. */
export function namedModels(knowledge: Knowledge, ref: Ref, depth = 0): readonly NamedModel[] {
  const { program } = knowledge;
  const names = namesOf(program, ref);
  if (names.length > 0) return [{ names, system: null }];
  const made = originsOf(program, ref).flatMap((origin): readonly NamedModel[] => {
    const site = origin.kind === 'call' ? siteOf(program, origin.file, origin.call) : null;
    const [value] = site?.call.arguments ?? [];
    if (site === null || value === undefined) return [];
    const first = { file: site.file, value };
    const wrapped = propertyOf(program, first, 'model');
    if (wrapped !== null && depth < DEEPEST) return namedModels(knowledge, wrapped.ref, depth + 1);
    const given = namesOf(program, first);
    return [{ names: given.length > 0 ? given : settingOf(program, first), system: systemOfCall(knowledge, site) }];
  });
  const setting = made.length > 0 ? [] : settingOf(program, ref);
  return setting.length > 0 ? [{ names: setting, system: null }] : made;
}

/** `config.openai.model`: what decides the name, where only the running process knows it. */
function settingOf(program: Program, { file, value }: Ref): readonly string[] {
  const facts = program.files.get(file);
  if (facts?.values[value]?.kind !== 'member') return [];
  // A part of a parameter without a name, `({ model })`, is written alone.
  const written = writtenName(facts, value).replace(/^\./, '');
  const isModel = /^[\w$.]+$/.test(written) && /(?:model|deployment)(?:_?(?:name|id))?$/i.test(written);
  return isModel ? [`\${${written}}`] : [];
}

function namesOf(program: Program, ref: Ref): readonly string[] {
  const own = textsOf(program, ref);
  const texts = own.length > 0 ? own : distinct(tableMembers(program, ref).flatMap((each) => textsOf(program, each)));
  return texts.filter((text) => !text.includes('${…}'));
}

function systemOfCall(knowledge: Knowledge, { file, index }: CallSite): System | null {
  const calls = callsBySite(knowledge).get(`${index} ${file}`) ?? [];
  const systems = calls.flatMap((call) =>
    call.libraries.flatMap((library) => systemAt(knowledge)(call, library) ?? []),
  );
  return systems[0] ?? null;
}

const callsBySite = remembered(({ calls }: Knowledge) => groupBy(calls, ({ site }) => `${site.index} ${site.file}`));
