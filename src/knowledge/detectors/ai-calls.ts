import type { Program, Ref } from '../../code/link/program.ts';
import { propertyOf, slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import { distinct } from '../../lib/order.ts';
import { packageName } from '../../lib/package-name.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { Library, System } from '../../model/library.ts';
import type { ModelCallUse } from '../../model/model-call-use.ts';
import type { Place } from '../../model/place.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { madeSlots } from '../made-slots.ts';
import { namedModels } from '../named-models.ts';
import { parsedUnchecked } from '../parsed-answers.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { FoundAiCall, SystemUse } from '../rows.ts';

/** Calls that ask a language model: which one, where its prompt and tools stand, and whether the answer is checked. */
export default {
  id: 'ai-calls',
  description: 'Calls of language models, with their models, and the places of prompts, tools and schemas.',
  detect: (knowledge) => {
    const found = knowledge.matches.modelCalls.flatMap((match) => askedBy(knowledge, match));
    return { aiCalls: found.map(({ call }) => call), systemUses: found.flatMap(toUse) };
  },
} satisfies Detector;

/** What one call asks, and the system of the model that it is given where the library stands for none. */
interface Asked {
  readonly call: FoundAiCall;
  readonly system: System | null;
  readonly library: Library;
}

/** One row for each system that may answer. */
function askedBy(knowledge: Knowledge, match: Match<ModelCallUse>): readonly Asked[] {
  const { library, call } = match;
  const models = slotsOf(knowledge, match, ({ model }) => [model]).flatMap(({ ref }) => namedModels(knowledge, ref));
  const bySystem = [...groupBy(models, ({ system }) => system?.name ?? '')];
  const known = bySystem.filter(([name]) => name !== '');
  const groups = known.length > 0 ? known : [['', models] as const];
  const isOpen = groups.length > 1 || call.likely;
  return groups.map(([name, each]) => ({
    library,
    system: each[0]?.system ?? null,
    call: {
      ...toCall(knowledge, match),
      models: distinct(each.flatMap(({ names }) => names)),
      certainty: isOpen ? 'likely' : 'certain',
      provider: name === '' ? null : name,
    },
  }));
}

/** A call of a library that stands for no system leaves the process for the one of its model. */
function toUse({ call, system, library }: Asked): readonly SystemUse[] {
  if (system === null || library.system !== undefined) return [];
  const { file, line, symbol, api, certainty, via, sink } = call;
  const use = { file, line, symbol, api, effect: 'call', certainty } as const;
  return [{ system, via, library, basis: 'library', address: null, use, sink }];
}

interface Slotted {
  readonly ref: Ref;
  readonly line: number;
}

/** What the alternatives of a use name: in the call itself, or in the one that made what it is called on. */
function slotsOf(
  knowledge: Knowledge,
  { call: { site }, alternatives }: Match<ModelCallUse>,
  slotsOfUse: (use: ModelCallUse) => readonly (Slot | undefined)[],
): readonly Slotted[] {
  const { program } = knowledge;
  const receiver = receiverOf(knowledge, site);
  const inSlot = (slot: Slot, made: boolean): readonly Slotted[] => {
    const written = made ? null : slotOf(program, site, slot);
    if (written !== null) return [written];
    return made && receiver !== null
      ? madeSlots(program, receiver, slot).map((ref) => ({ ref, line: site.call.line }))
      : [];
  };
  return alternatives.flatMap((use) =>
    slotsOfUse(use).flatMap((slot) => (slot === undefined ? [] : inSlot(slot, use.made === true))),
  );
}

function toCall(
  knowledge: Knowledge,
  match: Match<ModelCallUse>,
): Omit<FoundAiCall, 'models' | 'certainty' | 'provider'> {
  const { program } = knowledge;
  const { site, module, path } = match.call;
  const placeOf = (found: readonly Slotted[]): Place | null => {
    const [first] = found;
    return first === undefined ? null : placeOfValue(program, first.ref, first.line);
  };
  const schemas = slotsOf(knowledge, match, ({ schema }) => [schema]);
  const instructions = slotsOf(knowledge, match, (use) => [use.instructions, use.messages]);
  return {
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    via: packageName(module),
    api: `${module}#${path}`,
    prompt: placeOf(instructions),
    tools: placeOf(slotsOf(knowledge, match, ({ tools }) => [tools])),
    schema: schemas.some(({ ref }) => asksForAnyJson(program, ref)) ? null : placeOf(schemas),
    parsedUnchecked: parsedUnchecked(program, site),
    sink: { file: site.file, call: site.index },
    fallback: match.library.system?.name ?? null,
  };
}

/** `'json'`, `{ type: 'json_object' }`: JSON of any shape. */
function asksForAnyJson(program: Program, ref: Ref): boolean {
  const type = propertyOf(program, ref, 'type');
  const texts = textsOf(program, type?.ref ?? ref);
  return texts.length > 0 && texts.every((text) => /^(?:text|json|json_object)$/.test(text));
}

/** Where a value is written that the code hands over by name. */
function placeOfValue(program: Program, { file, value }: Ref, line: number): Place {
  const row = program.files.get(file)?.values[value];
  if (row?.kind === 'object' || row?.kind === 'array') return { file, line: row.line };
  for (const target of program.targetsOf({ file, value })) {
    if (target.kind !== 'structure') continue;
    const made = valueOf(program, target.at);
    if (made?.kind === 'object' || made?.kind === 'array') return { file: target.at.file, line: made.line };
  }
  return { file, line };
}
