import { originsOf } from '../../code/link/origins.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { propertyOf, slotOf, splitPath, symbolOf, textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { distinct } from '../../lib/order.ts';
import { packageName } from '../../lib/package-name.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { ModelCallUse } from '../../model/model-call-use.ts';
import type { Place } from '../../model/place.ts';
import type { Catalogue } from '../catalogue-index.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { parsedUnchecked } from '../parsed-answers.ts';
import type { FoundAiCall, Sink } from '../rows.ts';
import { tableMembers } from '../table-members.ts';

/** Calls that ask a language model: which one, where its prompt and tools stand, and whether the answer is checked. */
export default {
  id: 'ai-calls',
  description: 'Calls of language models, with their models, and the places of prompts, tools and schemas.',
  detect: (knowledge) => ({ aiCalls: knowledge.matches.modelCalls.map((match) => toCall(knowledge, match)) }),
} satisfies Detector;

function toCall({ program, catalogue }: Knowledge, { call, library, alternatives }: Match<ModelCallUse>): FoundAiCall {
  const { site, module, path, likely } = call;
  const written = (slots: readonly (Slot | undefined)[]): readonly { readonly ref: Ref; readonly line: number }[] =>
    slots.flatMap((slot) => (slot === undefined ? [] : (slotOf(program, site, slot) ?? [])));
  const placeOf = (slots: readonly (Slot | undefined)[]): Place | null => {
    const [first] = written(slots);
    return first === undefined ? null : placeOfValue(program, first.ref, first.line);
  };
  const schemaSlots = alternatives.map(({ schema }) => schema);
  const schemas = written(schemaSlots);
  const models = written(alternatives.map(({ model }) => model)).map(({ ref }) => modelOf(program, ref));
  const provider = models.find((model) => model.provider !== null)?.provider ?? null;
  return {
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    via: packageName(module),
    api: `${module}#${path}`,
    models: models.flatMap(({ names }) => names),
    prompt: placeOf(alternatives.flatMap(({ instructions, messages }) => [instructions, messages])),
    tools: placeOf(alternatives.map(({ tools }) => tools)),
    schema: schemas.some(({ ref }) => asksForAnyJson(program, ref)) ? null : placeOf(schemaSlots),
    parsedUnchecked: parsedUnchecked(program, site),
    certainty: likely ? 'likely' : 'certain',
    sink: { file: site.file, call: site.index },
    provider: provider === null ? null : systemOfCall(program, catalogue, provider),
    fallback: library.system?.name ?? null,
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

/** The system of the library that a call goes to. */
function systemOfCall(program: Program, catalogue: Catalogue, { file, call }: Sink): string | null {
  const callee = program.files.get(file)?.calls[call]?.callee;
  const targets = callee === undefined ? [] : program.targetsOf({ file, value: callee });
  const systems = targets.flatMap((target) =>
    target.kind === 'api'
      ? catalogue.librariesOf(splitPath(target.path)[0]).flatMap(({ system }) => system?.name ?? [])
      : [],
  );
  return systems[0] ?? null;
}

interface Model {
  readonly names: readonly string[];
  /** The call that makes it, where it is an object: `openai('gpt-4o')`. */
  readonly provider: Sink | null;
}

/** The names that a value can be; of `openai('gpt-4o')`, also under a name, the first argument is the name. */
function modelOf(program: Program, ref: Ref): Model {
  const names = namesOf(program, ref);
  const provider = names.length > 0 ? null : (madeBy(program, ref) ?? null);
  const call = provider === null ? undefined : program.files.get(provider.file)?.calls[provider.call];
  const [name] = call?.arguments ?? [];
  if (provider === null || name === undefined) return { names, provider: null };
  return { names: namesOf(program, { file: provider.file, value: name }), provider };
}

function namesOf(program: Program, ref: Ref): readonly string[] {
  const own = textsOf(program, ref);
  const texts = own.length > 0 ? own : distinct(tableMembers(program, ref).flatMap((each) => textsOf(program, each)));
  return texts.filter((text) => !text.includes('${…}'));
}

function madeBy(program: Program, ref: Ref): Sink | undefined {
  return originsOf(program, ref).flatMap((origin) =>
    origin.kind === 'call' ? [{ file: origin.file, call: origin.call }] : [],
  )[0];
}
