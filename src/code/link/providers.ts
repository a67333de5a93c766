import type { Call, FileFacts, ValueId } from '../../model/facts.ts';
import type { Property } from '../../model/values.ts';
import { objectLiterals } from './object-literals.ts';
import type { Ref } from './program.ts';

/** What a container gives for a token: a new object of a class, what a function returns, a value, what another token stands for. */
export interface Provider {
  readonly how: 'class' | 'factory' | 'value' | 'token';
  readonly ref: Ref;
}

/** A provider and the token that it is registered for. */
export interface Provided {
  readonly token: Ref;
  readonly provider: Provider;
}

const KEYS = new Map<string, Provider['how']>([
  ['useClass', 'class'],
  ['useFactory', 'factory'],
  ['useValue', 'value'],
  ['useExisting', 'token'],
  ['useToken', 'token'],
]);
/** `container.registerSingleton(TOKEN, Mail)` of tsyringe. */
const REGISTERING = new Map<string, Provider['how']>([
  ['registerSingleton', 'class'],
  ['registerType', 'class'],
  ['registerInstance', 'value'],
]);
/** `container.bind(TOKEN).to(Mail)` of inversify. */
const BINDING = new Map<string, Provider['how']>([
  ['to', 'class'],
  ['toConstantValue', 'value'],
  ['toDynamicValue', 'factory'],
  ['toService', 'token'],
]);

/** All providers that a file registers, in the forms of NestJS, Angular, tsyringe and inversify. */
export function providersIn(file: string, facts: FileFacts): readonly Provided[] {
  const written = objectLiterals(facts).flatMap(({ row }): readonly Provided[] => {
    const token = row.properties.find(({ name }) => name === 'provide');
    return token === undefined ? [] : ofObject(file, token.value, row.properties);
  });
  return [...written, ...facts.calls.flatMap((call) => ofCall(file, facts, call))];
}

function ofObject(file: string, token: ValueId, properties: readonly Property[]): readonly Provided[] {
  return properties.flatMap(({ name, value }) => {
    const how = KEYS.get(name);
    return how === undefined ? [] : toProvided(file, token, { how, value });
  });
}

function ofCall(file: string, facts: FileFacts, call: Call): readonly Provided[] {
  const callee = facts.values[call.callee];
  const [first, second] = call.arguments;
  if (callee?.kind !== 'member' || first === undefined) return [];
  const binding = BINDING.get(callee.name);
  if (binding !== undefined) return toProvided(file, boundToken(facts, callee.object), { how: binding, value: first });
  const row = second === undefined ? undefined : facts.values[second];
  if (callee.name === 'register' && row?.kind === 'object') return ofObject(file, first, row.properties);
  const how = REGISTERING.get(callee.name);
  return how === undefined || second === undefined ? [] : toProvided(file, first, { how, value: second });
}

function toProvided(
  file: string,
  token: ValueId | null,
  { how, value }: { readonly how: Provider['how']; readonly value: ValueId },
): readonly Provided[] {
  return token === null ? [] : [{ token: { file, value: token }, provider: { how, ref: { file, value } } }];
}

/** The token of `bind(TOKEN)`, before `.to(…)`. */
function boundToken(facts: FileFacts, value: ValueId): ValueId | null {
  const row = facts.values[value];
  const call = row?.kind === 'result' ? facts.calls[row.call] : undefined;
  const callee = call === undefined ? undefined : facts.values[call.callee];
  const isBind = callee?.kind === 'member' && /^(?:re)?bind$/.test(callee.name);
  return isBind ? (call?.arguments[0] ?? null) : null;
}
